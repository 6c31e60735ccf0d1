import type { Lang } from '../law/data';

const VI = `TĐKT – kiểm tra và xuất hồ sơ thi đua, khen thưởng

Cách dùng:
  tdkt check [ĐƯỜNG-DẪN…]         Kiểm tra tệp hoặc thư mục (mặc định: thư mục này)
      --format DẠNG               text (mặc định), json; cho máy chủ mã nguồn: sarif, github, junit;
                                  html: phiếu kiểm tra mỗi đơn vị một trang, để in và trả cùng hồ sơ
      --out THƯ-MỤC               Với html: mỗi đơn vị một tệp ở đây (bỏ trống: in ra màn hình khi chỉ có một đơn vị)
      --today NĂM-THÁNG-NGÀY      Coi hôm nay là ngày này
      --min-severity MỨC          Chỉ hiện từ mức này: error, warning, info, hint (mặc định: hint)
      --fail-on MỨC               Kết thúc với mã 1 khi có phát hiện từ mức này (mặc định: warning)
      --since BẢN-GIT             Chỉ báo tệp đã đổi so với bản này của kho git (kể cả tệp chưa commit, tệp mới);
                                  vẫn đối chiếu với mọi tệp khác, phát hiện ở tệp không đổi chỉ được đếm
      --baseline TỆP              Không báo, không tính những phát hiện đã có trong tệp mốc này
      --write-baseline TỆP        Ghi mọi phát hiện hiện có vào tệp mốc (cho hồ sơ cũ)
      Mức của từng quy tắc: khóa muc_do trong tdkt.config.yaml (error, warning, info, hint, off)
      Bỏ qua một phát hiện:   # tdkt: bỏ qua QUY-TẮC -- lý do   (cuối dòng, hoặc dòng ngay trên)
      Bỏ qua trong cả tệp:    # tdkt: bỏ qua cả tệp QUY-TẮC -- lý do
  tdkt export HO-SO.tdkt.yaml --out THƯ-MỤC   Xuất hồ sơ thành văn bản Word, Excel
      --zip TỆP                   Thêm một tệp nén
      --stage du-thao|trinh-ky|nop   Dự thảo, để ký, hay bộ nộp đầy đủ (mặc định: nop)
      --force                     Ghi đè thư mục đã có
      --ascii-names               Tên tệp kèm theo không dấu
      --redact                    Bản để chia sẻ: che số định danh, ngày sinh, nơi ở; không kèm bản quét
  tdkt aggregate [THƯ-MỤC] --out HO-SO.tdkt.yaml   Tổng hợp hồ sơ các đơn vị thành hồ sơ trình Bộ; chạy lại chỉ sửa chỗ đã đổi
      --list THƯ-MỤC              Thêm danh sách Giám đốc quyết định (Word, Excel)
      --plan SỐ, --unit MÃ        Khi có nhiều kế hoạch, hoặc không rõ đơn vị tổng hợp
  tdkt verify THƯ-MỤC             So bản quét đã ký với danh mục của bộ đã xuất (MANIFEST.sha256)
      --manifest TỆP              Danh mục nằm ở nơi khác
  tdkt explain QUY-TẮC | CĂN-CỨ   Giải thích một quy tắc hoặc một điều, khoản, điểm
  tdkt rules [--format md|json]   Danh sách quy tắc
  tdkt lsp --stdio                Máy chủ ngôn ngữ cho trình soạn thảo

Chung:
  --lang vi|en                    Ngôn ngữ (mặc định: vi)
  --help, --version

Mã kết thúc: 0 không có gì phải sửa, 1 có phát hiện, 2 gõ sai lệnh hoặc không có đường dẫn,
3 không có tệp *.tdkt.yaml nào, 4 lỗi của chính chương trình.
`;

const EN = `TĐKT – checks and exports Vietnamese award dossiers

Usage:
  tdkt check [PATH…]              Check files or folders (default: this folder)
      --format FORM               text (default), json; for code hosts: sarif, github, junit;
                                  html: a page a unit, to print and hand back with the dossier
      --out DIR                   With html: a file a unit there (left out: to the terminal, of one unit only)
      --today YYYY-MM-DD          Take this day for today
      --min-severity LEVEL        Show from this level on: error, warning, info, hint (default: hint)
      --fail-on LEVEL             Exit 1 when something is at or above it (default: warning)
      --since REVISION            Tell only files changed since a git revision (uncommitted and new ones too); they
                                  are compared with all others, findings in unchanged files are only counted
      --baseline FILE             Neither tell nor count the findings on record in this file
      --write-baseline FILE       Put all present findings on record (for old dossiers)
      Severity of rules: the key muc_do of tdkt.config.yaml (error, warning, info, hint, off)
      Suppress a finding:     # tdkt: bỏ qua RULE-ID -- reason   (on the line, or the line above)
      Suppress in a file:     # tdkt: bỏ qua cả tệp RULE-ID -- reason
  tdkt export HO-SO.tdkt.yaml --out DIR   Export a dossier as Word and Excel documents
      --zip FILE                  A zip as well
      --stage du-thao|trinh-ky|nop   Draft, for signing, or the complete submission (default: nop)
      --force                     Overwrite a folder that is there
      --ascii-names               Attachments get ASCII names, too
      --redact                    A copy to share: identity numbers, birth dates, homes masked; no scans
  tdkt aggregate [DIR] --out HO-SO.tdkt.yaml   The units' dossiers as one for the Ministry; run again, it changes only what changed
      --list DIR                  The list that the Director decides on, too (Word, Excel)
      --plan NUMBER, --unit CODE  Where there are several plans, or the unit that consolidates is not clear
  tdkt verify DIR                 Signed scans against the list of what was exported (MANIFEST.sha256)
      --manifest FILE             The list lies elsewhere
  tdkt explain RULE-ID | CITATION Explain a rule or a provision
  tdkt rules [--format md|json]   List the rules
  tdkt lsp --stdio                Language server for an editor

Everywhere:
  --lang vi|en                    Language (default: vi)
  --help, --version

Exit: 0 nothing to mend, 1 findings, 2 wrong usage or a path that does not exist,
3 no *.tdkt.yaml file there, 4 an error of the program itself.
`;

export function help(lang: Lang): string {
  return lang === 'vi' ? VI : EN;
}
