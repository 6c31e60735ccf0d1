// Generated from server/src/rules/<group>/ by scripts/generate-rules.mjs; repair with: npm run generate
import type { Rule } from '../rules/rule';
import r0 from '../rules/cau-truc/ngay-sai-dang';
import r1 from '../rules/dang-ky/chua-co-dang-ky';
import r2 from '../rules/dang-ky/chua-dang-ky';
import r3 from '../rules/dang-ky/khac-dang-ky';
import r4 from '../rules/dang-ky/khong-duoc-xet';
import r5 from '../rules/dang-ky/linh-vuc';
import r6 from '../rules/dang-ky/noi-dung';
import r7 from '../rules/dang-ky/qua-han';
import r8 from '../rules/dang-ky/thieu-ngay-nhan';
import r9 from '../rules/dang-ky/thieu-nhiem-vu';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9];
