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
import r10 from '../rules/doi-tuong/co-va-bang-khen';
import r11 from '../rules/doi-tuong/khong-dung-doi-tuong';
import r12 from '../rules/doi-tuong/ngoai-ke-hoach';
import r13 from '../rules/doi-tuong/thieu-doi-tuong';
import r14 from '../rules/doi-tuong/thieu-suy-ton';
import r15 from '../rules/ho-so/ngay-tuong-lai';
import r16 from '../rules/ho-so/qua-han';
import r17 from '../rules/ho-so/sap-den-han';
import r18 from '../rules/ho-so/tep-da-doi';
import r19 from '../rules/ho-so/tep-khong-co';
import r20 from '../rules/ho-so/tep-khong-doc-duoc';
import r21 from '../rules/ho-so/tep-ngoai-thu-muc';
import r22 from '../rules/ho-so/thieu-thanh-phan';
import r23 from '../rules/loai-tru/chua-khai';
import r24 from '../rules/loai-tru/dieu-tra-thanh-tra-kiem-tra';
import r25 from '../rules/loai-tru/khieu-nai-to-cao';
import r26 from '../rules/loai-tru/ky-luat';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25, r26];
