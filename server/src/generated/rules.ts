// Generated from server/src/rules/<group>/ by scripts/generate-rules.mjs; repair with: npm run generate
import type { Rule } from '../rules/rule';
import r0 from '../rules/cau-truc/ngay-sai-dang';
import r1 from '../rules/dang-ky/khong-duoc-xet';
import r2 from '../rules/dang-ky/qua-han';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [r0, r1, r2];
