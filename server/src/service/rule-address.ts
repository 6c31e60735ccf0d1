/** Where a rule's page is on the web: in the product's repository, if package.json names one. */
import packageJson from '../../../package.json';
import { pagePath } from './rule-page';

/** The address of a rule's page; null while the product has no public repository. */
export function pageAddress(id: string): string | null {
  return pageAddressIn(packageJson, id);
}

/** As `pageAddress`, of any manifest; of a repository only https addresses can be followed by a reader. */
export function pageAddressIn(manifest: object, id: string): string | null {
  const repository: unknown = 'repository' in manifest ? manifest.repository : null;
  const named: unknown =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  const url =
    typeof named === 'string' ? /^(?:git\+)?(https:\/\/.+?)(?:\.git)?\/?$/.exec(named)?.[1] : undefined;
  return url === undefined ? null : `${url}/blob/HEAD/docs/rules/${pagePath(id)}`;
}
