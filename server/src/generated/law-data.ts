// Made by scripts/generate-law.mjs from server/law/*.yaml. Do not edit.
import type { CatalogueSource } from '../law/catalogue';
import type { InstrumentRecord } from '../law/data';

export const instruments: Readonly<Record<string, InstrumentRecord>> = {
 "15/2003/QH11": {
  "id": "15/2003/QH11",
  "kind": "luat",
  "title": {
   "vi": "Luật Thi đua, khen thưởng",
   "en": "Law on Emulation and Commendation"
  },
  "issuer": {
   "vi": "Quốc hội",
   "en": "National Assembly"
  },
  "date": "2003-11-26",
  "short_name": "Luật Thi đua, khen thưởng 2003",
  "cite_as": {
   "vi": "Luật Thi đua, khen thưởng",
   "en": "Law on Emulation and Commendation"
  },
  "in_force_from": "2004-07-01",
  "in_force_to": "2023-12-31",
  "in_force_to_verified": true,
  "in_force_seen": "2023-12-31",
  "amended_by": [
   {
    "id": "47/2005/QH11",
    "date": "2005-06-14",
    "from": "2005-06-27"
   },
   {
    "id": "32/2009/QH12",
    "date": null,
    "from": "2010-01-01"
   },
   {
    "id": "39/2013/QH13",
    "date": "2013-11-16",
    "from": "2014-06-01"
   }
  ],
  "replaced_by": "06/2022/QH15",
  "note": "Luật được viện dẫn không kèm số (Nghị định số 30/2020/NĐ-CP). Điều được sửa năm 2013 ghi hiệu lực từ 01/6/2014 cho cả điều, dù có khoản cũ hơn; địa chỉ của những điều đó mở ra bản gốc năm 2003. Ngày hết hiệu lực đọc tại khoản 2 Điều 94 Luật số 06/2022/QH15.",
  "confidence": "high",
  "provisions": {
   "8": {
    "ref": "8",
    "article": "8",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Các hình thức khen thưởng",
    "gist": {
     "vi": "Bảy nhóm hình thức, từ Huân chương, Huy chương, danh hiệu vinh dự đến Giải thưởng Hồ Chí Minh, Giải thưởng nhà nước, Kỷ niệm chương, Huy hiệu, Bằng khen và Giấy khen. Cờ thi đua không có trong danh mục: Luật xếp Cờ vào danh hiệu thi đua của tập thể.",
     "en": "Seven groups of commendation: orders; medals; State honorary titles; the Hồ Chí Minh and State prizes; commemorative medals and badges; Bằng khen; Giấy khen. The emulation flag is not among them: the Law counts it as a collective emulation title."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "21": {
    "ref": "21",
    "article": "21",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua toàn quốc",
    "gist": {
     "vi": "Chọn cá nhân có thành tích tiêu biểu xuất sắc nhất trong số người 02 lần liên tục đạt Chiến sĩ thi đua cấp bộ/tỉnh.",
     "en": "For the individual with the most outstanding achievement among those holding two consecutive ministry/province Chiến sĩ thi đua titles."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_21",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "22": {
    "ref": "22",
    "article": "22",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua cấp bộ/tỉnh",
    "gist": {
     "vi": "Cho cá nhân có thành tích tiêu biểu xuất sắc, chọn trong số người 03 lần liên tục đạt Chiến sĩ thi đua cơ sở.",
     "en": "For an individual with outstanding, exemplary achievement among those holding three consecutive grassroots Chiến sĩ thi đua titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_22",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "23": {
    "ref": "23",
    "article": "23",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua cơ sở",
    "gist": {
     "vi": "Đủ hai tiêu chuẩn: đạt chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến (1); có sáng kiến được cơ sở công nhận, hoặc đề tài khoa học nghiệm thu rồi và đang được áp dụng, hoặc mưu trí, sáng tạo khi chiến đấu, được đơn vị công nhận (2).",
     "en": "Both: (1) meets the Lao động tiên tiến or Chiến sĩ tiên tiến standard; (2) an initiative recognised by the grassroots unit, or research accepted and applied, or resourcefulness in combat or combat service with excellent performance recognised by the unit."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_23",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "25": {
    "ref": "25",
    "article": "25",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua của Chính phủ",
    "gist": {
     "vi": "Ba tiêu chuẩn: hoàn thành vượt mức chỉ tiêu thi đua, nhiệm vụ trong năm và tiêu biểu xuất sắc toàn quốc (1); tiêu biểu xuất sắc nhất trong phong trào cấp bộ/tỉnh (2); đoàn kết, đi đầu tiết kiệm, chống lãng phí, tham nhũng, tệ nạn xã hội khác (3).",
     "en": "Three cumulative criteria: exceeds yearly targets and outstanding nationwide (1); most outstanding in the ministry/province movement (2); united, leading in thrift and against waste, corruption and other social evils (3)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_25",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "26": {
    "ref": "26",
    "article": "26",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua cấp bộ/tỉnh",
    "gist": {
     "vi": "Tặng tập thể thuộc bộ, ngành, đoàn thể trung ương, tỉnh, đạt đủ ba tiêu chuẩn ở khoản 1, 2, 3.",
     "en": "For a collective belonging to the ministry, central organisation or province that meets all three criteria of clauses 1, 2, 3."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_26",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "78": {
    "ref": "78",
    "article": "78",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Thẩm quyền của Chính phủ, Thủ tướng Chính phủ",
    "gist": {
     "vi": "Chính phủ quyết định tặng Cờ thi đua của Chính phủ; Thủ tướng quyết định danh hiệu Chiến sĩ thi đua toàn quốc và Bằng khen của mình.",
     "en": "The Government decides on its flag; the Prime Minister on national Chiến sĩ thi đua and on the Prime Minister's certificate."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_1_Dieu_78",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "79": {
    "ref": "79",
    "article": "79",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Thẩm quyền của Bộ trưởng, Chủ tịch Ủy ban nhân dân cấp tỉnh",
    "gist": {
     "vi": "Bộ trưởng, người đứng đầu các cơ quan trung ương được liệt kê và Chủ tịch UBND cấp tỉnh quyết định tặng: Bằng khen; Cờ thi đua; danh hiệu Tập thể lao động xuất sắc (trong lực lượng vũ trang: Đơn vị quyết thắng); danh hiệu Chiến sĩ thi đua cấp bộ/tỉnh.",
     "en": "Ministers, heads of the listed central bodies and provincial chairmen decide: certificates (bằng khen), flags, Excellent Labour Collective, Đơn vị quyết thắng, ministry/province Chiến sĩ thi đua."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_1_Dieu_79",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "96": {
    "ref": "96",
    "article": "96",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Xử lý gian dối",
    "gist": {
     "vi": "Gian dối kê khai (k1): hủy quyết định, thu hồi hiện vật và tiền thưởng, có thể còn bị kỷ luật, phạt hành chính, hình sự. Xác nhận sai, làm giả hồ sơ cho người khác, quyết định trái luật (k2): kỷ luật, phạt hành chính hoặc hình sự. Gây thiệt hại thì bồi thường.",
     "en": "False declaration (clause 1): decision cancelled, items and money recovered, possibly discipline, fine or prosecution. False certification, forging for others, unlawful decision (clause 2): discipline, fine or prosecution. Damage is compensated."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_VII_Dieu_96",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.2": {
    "ref": "6.2",
    "article": "6",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Nguyên tắc khen thưởng",
    "gist": {
     "vi": "Bốn nguyên tắc: chính xác, công khai, công bằng, kịp thời (a); được tặng lại nhiều lần một hình thức nhưng không khen nhiều hình thức cho cùng một thành tích (b); hình thức khớp với tính chất và đối tượng (c); động viên tinh thần đi cùng vật chất (d).",
     "en": "Four principles: accurate, open, fair, timely (a); one form may be given again, but one achievement does not earn several forms (b); form fits nature and recipient (c); moral encouragement goes with material benefit (d)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.2.a": {
    "ref": "6.2.a",
    "article": "6",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Nguyên tắc khen thưởng: chính xác, công khai, công bằng, kịp thời",
    "gist": {
     "vi": "Chính xác, công khai, công bằng, kịp thời.",
     "en": "Commendation must be accurate, open, fair and timely."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.2.b": {
    "ref": "6.2.b",
    "article": "6",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Không khen trùng một thành tích",
    "gist": {
     "vi": "Một hình thức có thể tặng nhiều lần cho một đối tượng; một thành tích không được tặng nhiều hình thức.",
     "en": "One form may be given to the same recipient several times; one achievement must not receive several forms."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.2.c": {
    "ref": "6.2.c",
    "article": "6",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Thống nhất tính chất, hình thức, đối tượng",
    "gist": {
     "vi": "Tính chất, hình thức và đối tượng khen thưởng phải thống nhất với nhau.",
     "en": "Nature, form and recipient must match."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.2.d": {
    "ref": "6.2.d",
    "article": "6",
    "clause": "2",
    "point": "d",
    "paragraph": null,
    "title": "Kết hợp động viên tinh thần và vật chất",
    "gist": {
     "vi": "Kết hợp chặt chẽ động viên tinh thần với khuyến khích bằng vật chất.",
     "en": "Moral encouragement goes closely with material benefit."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.3": {
    "ref": "6.3",
    "article": "6",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Bình đẳng giới",
    "gist": {
     "vi": "Bảo đảm nguyên tắc bình đẳng giới trong thi đua, khen thưởng.",
     "en": "Gender equality in emulation and commendation."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.1": {
    "ref": "10.1",
    "article": "10",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Căn cứ xét tặng danh hiệu thi đua",
    "gist": {
     "vi": "Bốn căn cứ: phong trào thi đua (a); đăng ký tham gia thi đua (b); thành tích (c); tiêu chuẩn danh hiệu (d).",
     "en": "Bases for titles: movement (a), registration (b), achievement (c), standard (d)."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.1.a": {
    "ref": "10.1.a",
    "article": "10",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Căn cứ xét danh hiệu: phong trào thi đua",
    "gist": {
     "vi": "Phong trào thi đua là một căn cứ xét tặng danh hiệu thi đua.",
     "en": "The emulation movement is a basis for titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.1.b": {
    "ref": "10.1.b",
    "article": "10",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Đăng ký thi đua",
    "gist": {
     "vi": "Đăng ký tham gia thi đua là một trong bốn căn cứ xét danh hiệu thi đua; với hình thức khen thưởng, Luật không nêu căn cứ này.",
     "en": "Registering for emulation is one of the four bases for an emulation title; for commendations the Law names no such basis."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.1.c": {
    "ref": "10.1.c",
    "article": "10",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Căn cứ xét danh hiệu: thành tích",
    "gist": {
     "vi": "Thành tích thi đua là một căn cứ xét tặng danh hiệu thi đua.",
     "en": "Emulation achievement is a basis for titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.1.d": {
    "ref": "10.1.d",
    "article": "10",
    "clause": "1",
    "point": "d",
    "paragraph": null,
    "title": "Căn cứ xét danh hiệu: tiêu chuẩn",
    "gist": {
     "vi": "Tiêu chuẩn của danh hiệu là một căn cứ xét tặng danh hiệu thi đua.",
     "en": "The standard of the title is a basis for titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.2": {
    "ref": "10.2",
    "article": "10",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Căn cứ xét khen thưởng",
    "gist": {
     "vi": "Ba căn cứ: tiêu chuẩn khen thưởng (a); phạm vi, mức độ ảnh hưởng của thành tích (b); trách nhiệm và hoàn cảnh cụ thể lập thành tích (c). Không nêu đăng ký thi đua.",
     "en": "Three bases: the standard (a); scope and degree of influence of the achievement (b); responsibility and circumstances in which it was made (c). Registration is not named."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.2.a": {
    "ref": "10.2.a",
    "article": "10",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Căn cứ khen thưởng: tiêu chuẩn",
    "gist": {
     "vi": "Tiêu chuẩn khen thưởng là một căn cứ xét khen thưởng.",
     "en": "The standard is a basis for commendation."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.2.b": {
    "ref": "10.2.b",
    "article": "10",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Căn cứ khen thưởng: phạm vi, mức độ ảnh hưởng",
    "gist": {
     "vi": "Phạm vi và mức độ ảnh hưởng của thành tích là một căn cứ xét khen thưởng.",
     "en": "Scope and degree of influence of the achievement are a basis for commendation."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.2.c": {
    "ref": "10.2.c",
    "article": "10",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Căn cứ khen thưởng: trách nhiệm, hoàn cảnh",
    "gist": {
     "vi": "Trách nhiệm và hoàn cảnh cụ thể khi lập thành tích là một căn cứ xét khen thưởng.",
     "en": "Responsibility and circumstances of the achievement are a basis for commendation."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_I_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.1": {
    "ref": "20.1",
    "article": "20",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Danh hiệu thi đua cá nhân",
    "gist": {
     "vi": "Chiến sĩ thi đua toàn quốc; Chiến sĩ thi đua cấp bộ/tỉnh; Chiến sĩ thi đua cơ sở; Lao động tiên tiến/Chiến sĩ tiên tiến.",
     "en": "Individual titles: (a) national Chiến sĩ thi đua; (b) Chiến sĩ thi đua at ministry/province level; (c) grassroots Chiến sĩ thi đua; (d) Lao động tiên tiến, Chiến sĩ tiên tiến."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.1.a": {
    "ref": "20.1.a",
    "article": "20",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Danh hiệu: Chiến sĩ thi đua toàn quốc",
    "gist": {
     "vi": "Chiến sĩ thi đua toàn quốc là danh hiệu thi đua của cá nhân.",
     "en": "National Chiến sĩ thi đua is an individual emulation title."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.1.b": {
    "ref": "20.1.b",
    "article": "20",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Danh hiệu: Chiến sĩ thi đua cấp bộ/tỉnh",
    "gist": {
     "vi": "Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương là danh hiệu thi đua của cá nhân.",
     "en": "Ministry/province Chiến sĩ thi đua is an individual emulation title."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.1.c": {
    "ref": "20.1.c",
    "article": "20",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Danh hiệu: Chiến sĩ thi đua cơ sở",
    "gist": {
     "vi": "Chiến sĩ thi đua cơ sở là danh hiệu thi đua của cá nhân.",
     "en": "Grassroots Chiến sĩ thi đua is an individual emulation title."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.1.d": {
    "ref": "20.1.d",
    "article": "20",
    "clause": "1",
    "point": "d",
    "paragraph": null,
    "title": "Danh hiệu: Lao động tiên tiến, Chiến sĩ tiên tiến",
    "gist": {
     "vi": "Lao động tiên tiến, Chiến sĩ tiên tiến là danh hiệu thi đua của cá nhân.",
     "en": "Lao động tiên tiến and Chiến sĩ tiên tiến are individual emulation titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.2": {
    "ref": "20.2",
    "article": "20",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Danh hiệu thi đua tập thể",
    "gist": {
     "vi": "Cờ thi đua của Chính phủ (a); Cờ thi đua cấp bộ/tỉnh (b); Tập thể lao động xuất sắc, Đơn vị quyết thắng (c); Tập thể lao động tiên tiến, Đơn vị tiên tiến (d); danh hiệu văn hóa của thôn, làng, tổ dân phố (đ).",
     "en": "Collective titles: (a) Government flag; (b) ministry/province flag; (c) Excellent Labour Collective; (d) Advanced Labour Collective; (đ) cultural village/quarter."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.2.a": {
    "ref": "20.2.a",
    "article": "20",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Danh hiệu: Cờ thi đua của Chính phủ",
    "gist": {
     "vi": "Cờ thi đua của Chính phủ là danh hiệu thi đua của tập thể.",
     "en": "The Government flag is a collective emulation title."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.2.b": {
    "ref": "20.2.b",
    "article": "20",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Cờ thi đua cấp bộ là danh hiệu thi đua",
    "gist": {
     "vi": "Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương là danh hiệu thi đua của tập thể, không phải danh hiệu cá nhân, cũng không phải hình thức khen thưởng.",
     "en": "The flag of a ministry or province is a collective emulation title: neither an individual title nor a form of commendation."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.2.c": {
    "ref": "20.2.c",
    "article": "20",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Danh hiệu: Tập thể lao động xuất sắc, Đơn vị quyết thắng",
    "gist": {
     "vi": "Tập thể lao động xuất sắc, Đơn vị quyết thắng là danh hiệu thi đua của tập thể.",
     "en": "Tập thể lao động xuất sắc and Đơn vị quyết thắng are collective emulation titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.2.d": {
    "ref": "20.2.d",
    "article": "20",
    "clause": "2",
    "point": "d",
    "paragraph": null,
    "title": "Danh hiệu: Tập thể lao động tiên tiến, Đơn vị tiên tiến",
    "gist": {
     "vi": "Tập thể lao động tiên tiến, Đơn vị tiên tiến là danh hiệu thi đua của tập thể.",
     "en": "Tập thể lao động tiên tiến and Đơn vị tiên tiến are collective emulation titles."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "20.4": {
    "ref": "20.4",
    "article": "20",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Thời điểm xét danh hiệu",
    "gist": {
     "vi": "Danh hiệu thi đua xét hằng năm hoặc theo đợt.",
     "en": "Titles considered annually or per campaign."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_20",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "23.1": {
    "ref": "23.1",
    "article": "23",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua cơ sở: đạt chuẩn Lao động tiên tiến",
    "gist": {
     "vi": "Phải đạt tiêu chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến.",
     "en": "Must meet the Lao động tiên tiến or Chiến sĩ tiên tiến standard."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_23",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "23.2": {
    "ref": "23.2",
    "article": "23",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua cơ sở: sáng kiến hoặc đề tài",
    "gist": {
     "vi": "Có sáng kiến (kỹ thuật, quản lý, tác nghiệp, ứng dụng tiến bộ) làm tăng năng suất, hiệu quả công tác, được cơ sở công nhận; hoặc đề tài khoa học nghiệm thu rồi và đang được áp dụng; hoặc mưu trí, sáng tạo khi chiến đấu, hoàn thành xuất sắc nhiệm vụ, được đơn vị công nhận.",
     "en": "Initiative (technical, managerial, operational or applied-technology solution) raising productivity or effectiveness and recognised by the grassroots unit; or research accepted and applied; or resourcefulness in combat with excellent performance recognised by the unit."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_23",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "24.1": {
    "ref": "24.1",
    "article": "24",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Lao động tiên tiến (cán bộ, công chức, viên chức)",
    "gist": {
     "vi": "Bốn tiêu chuẩn: hoàn thành tốt nhiệm vụ, năng suất và chất lượng cao (a); chấp hành tốt chủ trương, pháp luật, tự lực, đoàn kết, tích cực tham gia thi đua (b); tích cực học tập chính trị, văn hóa, chuyên môn, nghiệp vụ (c); đạo đức, lối sống lành mạnh (d).",
     "en": "For cadres, civil servants and public employees, four cumulative standards: good completion of duties with high productivity and quality (a); compliance, self-reliance, solidarity, active in emulation (b); active study (c); sound morals and lifestyle (d)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_24",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "24.1.a": {
    "ref": "24.1.a",
    "article": "24",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Lao động tiên tiến: hoàn thành tốt nhiệm vụ",
    "gist": {
     "vi": "Hoàn thành tốt nhiệm vụ được giao, năng suất và chất lượng cao.",
     "en": "Tasks well done with high productivity and quality."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_24",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "24.1.b": {
    "ref": "24.1.b",
    "article": "24",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Lao động tiên tiến: chấp hành, đoàn kết, thi đua",
    "gist": {
     "vi": "Chấp hành tốt chủ trương, chính sách, pháp luật; tự lực, đoàn kết, tương trợ; tích cực tham gia thi đua.",
     "en": "Good compliance; self-reliance, solidarity, mutual help; active in emulation."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_24",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "24.1.c": {
    "ref": "24.1.c",
    "article": "24",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Lao động tiên tiến: học tập",
    "gist": {
     "vi": "Tích cực học tập chính trị, văn hóa, chuyên môn, nghiệp vụ.",
     "en": "Active in political, cultural and professional study."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_24",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "24.1.d": {
    "ref": "24.1.d",
    "article": "24",
    "clause": "1",
    "point": "d",
    "paragraph": null,
    "title": "Lao động tiên tiến: đạo đức, lối sống",
    "gist": {
     "vi": "Đạo đức, lối sống lành mạnh.",
     "en": "Sound morals and lifestyle."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_24",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "24.3": {
    "ref": "24.3",
    "article": "24",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Lao động tiên tiến (công nhân, nông dân, người lao động khác)",
    "gist": {
     "vi": "Người không thuộc khoản 1, 2, đạt hai tiêu chuẩn: lao động sản xuất có hiệu quả, tích cực thi đua và hoạt động xã hội (a); gương mẫu chấp hành, đạo đức, lối sống lành mạnh, đoàn kết, giúp đỡ cộng đồng (b).",
     "en": "For workers, farmers and labourers outside clauses 1 and 2, two standards: effective labour, active in emulation and social work (a); exemplary compliance, sound morals, solidarity and help to the community (b)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_24",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "26.1": {
    "ref": "26.1",
    "article": "26",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua cấp bộ/tỉnh: vượt mức chỉ tiêu",
    "gist": {
     "vi": "Hoàn thành vượt mức chỉ tiêu thi đua và nhiệm vụ trong năm; tiêu biểu xuất sắc của cấp bộ/tỉnh.",
     "en": "Exceeded the emulation targets and tasks of the year; outstanding collective at ministry/province level."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_26",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "26.2": {
    "ref": "26.2",
    "article": "26",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua cấp bộ/tỉnh: nhân tố mới",
    "gist": {
     "vi": "Có nhân tố mới, mô hình mới để tập thể khác trong bộ, ngành, tỉnh học tập.",
     "en": "Has a new factor or model for other collectives of the ministry/province to learn from."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_26",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "26.3": {
    "ref": "26.3",
    "article": "26",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua cấp bộ/tỉnh: đoàn kết",
    "gist": {
     "vi": "Nội bộ đoàn kết; tích cực tiết kiệm, chống lãng phí, tham nhũng, tệ nạn xã hội khác.",
     "en": "Internal unity; active in thrift and against waste, corruption and other social evils."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_26",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "27.1": {
    "ref": "27.1",
    "article": "27",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Tập thể lao động xuất sắc",
    "gist": {
     "vi": "Sáng tạo, vượt khó, hoàn thành xuất sắc nhiệm vụ, làm tốt nghĩa vụ với Nhà nước (a); thi đua thường xuyên, thiết thực, hiệu quả (b); 100% cá nhân hoàn thành nhiệm vụ, trong đó ít nhất 70% đạt Lao động tiên tiến (c); có người đạt Chiến sĩ thi đua cơ sở, không ai bị kỷ luật từ cảnh cáo trở lên (d); đoàn kết, gương mẫu chấp hành (đ).",
     "en": "Five cumulative criteria: creative, excellent completion, duties to the State met (a); regular, practical, effective emulation (b); 100% complete their tasks, at least 70% Lao động tiên tiến (c); has a grassroots Chiến sĩ thi đua and nobody disciplined at warning (cảnh cáo) level or above (d); united, exemplary compliance (đ)."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_27",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "27.1.a": {
    "ref": "27.1.a",
    "article": "27",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Tập thể lao động xuất sắc: nhiệm vụ",
    "gist": {
     "vi": "Sáng tạo, vượt khó, hoàn thành xuất sắc nhiệm vụ; làm tốt nghĩa vụ với Nhà nước.",
     "en": "Creative, overcomes difficulties, excellent completion; duties to the State met."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_27",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "27.1.b": {
    "ref": "27.1.b",
    "article": "27",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Tập thể lao động xuất sắc: phong trào",
    "gist": {
     "vi": "Phong trào thi đua thường xuyên, thiết thực, hiệu quả.",
     "en": "Regular, practical, effective emulation."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_27",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "27.1.c": {
    "ref": "27.1.c",
    "article": "27",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Tỷ lệ 100% và 70%",
    "gist": {
     "vi": "100% cá nhân hoàn thành nhiệm vụ được giao, trong đó ít nhất 70% đạt Lao động tiên tiến.",
     "en": "100% of members complete their tasks; at least 70% hold Lao động tiên tiến."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_27",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "27.1.d": {
    "ref": "27.1.d",
    "article": "27",
    "clause": "1",
    "point": "d",
    "paragraph": null,
    "title": "Có Chiến sĩ thi đua cơ sở, không kỷ luật cảnh cáo",
    "gist": {
     "vi": "Có cá nhân đạt Chiến sĩ thi đua cơ sở; không có cá nhân bị kỷ luật từ cảnh cáo trở lên.",
     "en": "Has a member who is Chiến sĩ thi đua cơ sở; nobody disciplined at warning (cảnh cáo) level or above."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_27",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "27.1.đ": {
    "ref": "27.1.đ",
    "article": "27",
    "clause": "1",
    "point": "đ",
    "paragraph": null,
    "title": "Tập thể lao động xuất sắc: đoàn kết",
    "gist": {
     "vi": "Nội bộ đoàn kết, gương mẫu chấp hành chủ trương, chính sách, pháp luật.",
     "en": "United, exemplary compliance."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_27",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "28.1": {
    "ref": "28.1",
    "article": "28",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Tập thể lao động tiên tiến",
    "gist": {
     "vi": "Hoàn thành tốt nhiệm vụ, kế hoạch (a); thi đua thường xuyên, thiết thực, hiệu quả (b); trên 50% cá nhân đạt Lao động tiên tiến và không ai bị kỷ luật từ cảnh cáo trở lên (c); đoàn kết, chấp hành tốt (d).",
     "en": "Four cumulative criteria: tasks and plans well done (a); regular, practical, effective emulation (b); more than 50% Lao động tiên tiến and nobody disciplined at warning (cảnh cáo) level or above (c); united, good compliance (d)."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_28",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "28.1.a": {
    "ref": "28.1.a",
    "article": "28",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Tập thể lao động tiên tiến: nhiệm vụ",
    "gist": {
     "vi": "Hoàn thành tốt nhiệm vụ và kế hoạch được giao.",
     "en": "Assigned tasks and plans well done."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_28",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "28.1.b": {
    "ref": "28.1.b",
    "article": "28",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Tập thể lao động tiên tiến: phong trào",
    "gist": {
     "vi": "Phong trào thi đua thường xuyên, thiết thực, hiệu quả.",
     "en": "Regular, practical, effective emulation."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_28",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "28.1.c": {
    "ref": "28.1.c",
    "article": "28",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Trên 50%",
    "gist": {
     "vi": "Trên 50% cá nhân đạt Lao động tiên tiến; không ai bị kỷ luật từ cảnh cáo trở lên.",
     "en": "More than 50% hold Lao động tiên tiến; nobody disciplined at warning (cảnh cáo) level or above."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_28",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "28.1.d": {
    "ref": "28.1.d",
    "article": "28",
    "clause": "1",
    "point": "d",
    "paragraph": null,
    "title": "Tập thể lao động tiên tiến: đoàn kết",
    "gist": {
     "vi": "Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật.",
     "en": "United, good compliance."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_II_Dieu_28",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "70.2": {
    "ref": "70.2",
    "article": "70",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Các loại Bằng khen",
    "gist": {
     "vi": "Bằng khen của Thủ tướng Chính phủ (a); Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương (b).",
     "en": "Two kinds: the Prime Minister's certificate (a); ministry/province level certificate (b)."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_70",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "70.2.a": {
    "ref": "70.2.a",
    "article": "70",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Bằng khen của Thủ tướng Chính phủ",
    "gist": {
     "vi": "Bằng khen của Thủ tướng Chính phủ là một trong hai loại Bằng khen.",
     "en": "The Prime Minister's certificate is one of the two kinds of Bằng khen."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_70",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "70.2.b": {
    "ref": "70.2.b",
    "article": "70",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh",
    "gist": {
     "vi": "Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương là một trong hai loại Bằng khen.",
     "en": "The ministry/province certificate is one of the two kinds of bằng khen."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_70",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.1": {
    "ref": "72.1",
    "article": "72",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh: cá nhân",
    "gist": {
     "vi": "Gương mẫu chấp hành và đạt một trong: thành tích xuất sắc được bình xét trong phong trào thi đua (a); nhiều thành tích có ảnh hưởng trong từng lĩnh vực thuộc bộ/tỉnh, riêng công nhân, nông dân, người lao động: ảnh hưởng trong cấp xã, cơ quan, đơn vị, doanh nghiệp, hợp tác xã (b).",
     "en": "Exemplary compliance and one of: excellent achievement selected in an emulation movement (a); many achievements with influence in a field of the ministry/province - for workers, farmers, labourers: influence in the commune, body, unit, enterprise, co-operative (b)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.1.a": {
    "ref": "72.1.a",
    "article": "72",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh cá nhân: phong trào",
    "gist": {
     "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua.",
     "en": "Excellent achievement selected in an emulation movement."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.1.b": {
    "ref": "72.1.b",
    "article": "72",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh cá nhân: nhiều thành tích",
    "gist": {
     "vi": "Lập nhiều thành tích có ảnh hưởng trong một lĩnh vực thuộc bộ/tỉnh; với công nhân, nông dân, người lao động chỉ cần ảnh hưởng trong xã, hoặc trong cơ quan, đơn vị, doanh nghiệp, hợp tác xã.",
     "en": "Many achievements with influence in a field of the ministry/province; workers, farmers, labourers: in the commune, body, unit, enterprise, co-operative."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.2": {
    "ref": "72.2",
    "article": "72",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh: tập thể",
    "gist": {
     "vi": "Gương mẫu chấp hành và đạt một trong: thành tích xuất sắc được bình xét trong phong trào thi đua (a); thành tích xuất sắc đột xuất có ảnh hưởng trong từng lĩnh vực thuộc bộ/tỉnh (b); 2 năm liên tục hoàn thành xuất sắc nhiệm vụ cùng các điều kiện nội bộ (c).",
     "en": "Exemplary compliance and one of: excellent achievement selected in a movement (a); excellent ad-hoc achievement with influence in a field (b); 2 consecutive years of excellent completion plus internal conditions (c)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.2.a": {
    "ref": "72.2.a",
    "article": "72",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh tập thể: phong trào",
    "gist": {
     "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua.",
     "en": "Excellent achievement selected in an emulation movement."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.2.b": {
    "ref": "72.2.b",
    "article": "72",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh tập thể: đột xuất",
    "gist": {
     "vi": "Thành tích xuất sắc đột xuất có ảnh hưởng trong từng lĩnh vực thuộc bộ/tỉnh.",
     "en": "Excellent ad-hoc achievement with influence in a field of the ministry/province."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "72.2.c": {
    "ref": "72.2.c",
    "article": "72",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh tập thể: 2 năm liên tục",
    "gist": {
     "vi": "2 năm liên tục hoàn thành xuất sắc nhiệm vụ; đoàn kết, dân chủ cơ sở, tổ chức tốt thi đua; chăm lo đời sống; tiết kiệm; đủ chế độ, chính sách cho thành viên.",
     "en": "2 consecutive years of excellent completion; united, grassroots democracy, well-run movements, care, thrift, all regimes and policies for members."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_6_Dieu_72",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "74.2": {
    "ref": "74.2",
    "article": "74",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Các loại Giấy khen",
    "gist": {
     "vi": "Năm loại, theo người tặng: thủ trưởng đơn vị thuộc bộ, ngành (a); lãnh đạo doanh nghiệp, hợp tác xã (b); người đứng đầu cơ quan chuyên môn cấp tỉnh, như Giám đốc Sở (c); Chủ tịch UBND cấp huyện (d); Chủ tịch UBND cấp xã (đ).",
     "en": "Five kinds by issuer: heads of units of ministries (a); heads of enterprises and co-operatives (b); heads of specialised and equivalent agencies of the provincial People's Committee (c); district chairmen (d); commune chairmen (đ)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_74",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "74.2.c": {
    "ref": "74.2.c",
    "article": "74",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Giấy khen của Giám đốc Sở",
    "gist": {
     "vi": "Giấy khen do người đứng đầu cơ quan chuyên môn (hoặc tương đương) của UBND cấp tỉnh tặng; Giám đốc Sở là một trường hợp.",
     "en": "Giấy khen of the head of a specialised or equivalent agency of the provincial People's Committee (a department director is one)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_74",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.1": {
    "ref": "75.1",
    "article": "75",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Tiêu chuẩn Giấy khen: cá nhân",
    "gist": {
     "vi": "Đạt một trong: thành tích được bình xét trong phong trào thi đua (a); thành tích đột xuất (b); hoàn thành tốt nhiệm vụ, nghĩa vụ công dân, phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành (c).",
     "en": "One of: achievement selected in an emulation movement (a); ad-hoc achievement (b); duties and civic obligations well done, good morals, solidarity, exemplary compliance (c)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.1.a": {
    "ref": "75.1.a",
    "article": "75",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Giấy khen cá nhân: phong trào thi đua",
    "gist": {
     "vi": "Thành tích được bình xét trong phong trào thi đua.",
     "en": "Achievement selected in an emulation movement."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.1.b": {
    "ref": "75.1.b",
    "article": "75",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Giấy khen cá nhân: đột xuất",
    "gist": {
     "vi": "Lập thành tích đột xuất.",
     "en": "Ad-hoc achievement."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.1.c": {
    "ref": "75.1.c",
    "article": "75",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Giấy khen cá nhân: hoàn thành tốt nhiệm vụ",
    "gist": {
     "vi": "Hoàn thành tốt nhiệm vụ, nghĩa vụ công dân; phẩm chất đạo đức tốt, đoàn kết, gương mẫu chấp hành.",
     "en": "Duties and civic obligations well done; good morals, solidarity, exemplary compliance."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.2": {
    "ref": "75.2",
    "article": "75",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Tiêu chuẩn Giấy khen: tập thể",
    "gist": {
     "vi": "Đạt một trong: thành tích xuất sắc được bình xét trong phong trào thi đua (a); thành tích đột xuất (b); hoàn thành tốt nhiệm vụ, đoàn kết, gương mẫu chấp hành, thực hiện tốt dân chủ cơ sở, tiết kiệm, chống lãng phí (c).",
     "en": "One of: excellent achievement selected in an emulation movement (a); ad-hoc achievement (b); tasks well done, united, exemplary compliance, grassroots democracy, thrift and no waste (c)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.2.a": {
    "ref": "75.2.a",
    "article": "75",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Giấy khen tập thể: phong trào thi đua",
    "gist": {
     "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua.",
     "en": "Excellent achievement selected in an emulation movement."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.2.b": {
    "ref": "75.2.b",
    "article": "75",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Giấy khen tập thể: đột xuất",
    "gist": {
     "vi": "Lập thành tích đột xuất.",
     "en": "Ad-hoc achievement."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "75.2.c": {
    "ref": "75.2.c",
    "article": "75",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Giấy khen tập thể: hoàn thành tốt nhiệm vụ",
    "gist": {
     "vi": "Hoàn thành tốt nhiệm vụ; đoàn kết, gương mẫu chấp hành, dân chủ cơ sở tốt, tiết kiệm, chống lãng phí.",
     "en": "Tasks well done; united, exemplary compliance, grassroots democracy, thrift and no waste."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_III_Muc_7_Dieu_75",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "80.1": {
    "ref": "80.1",
    "article": "80",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Thẩm quyền của Giám đốc Sở, Chủ tịch cấp huyện, thủ trưởng đơn vị thuộc bộ",
    "gist": {
     "vi": "Giám đốc Sở và người đứng đầu cơ quan tương đương của tỉnh, thủ trưởng đơn vị thuộc bộ, ngành, Chủ tịch UBND cấp huyện quyết định tặng: Chiến sĩ thi đua cơ sở, Lao động tiên tiến, Tập thể lao động tiên tiến (và danh hiệu tương ứng của lực lượng vũ trang), Giấy khen.",
     "en": "Heads of units of ministries, of specialised or equivalent agencies of the provincial People's Committee, and district chairmen decide: grassroots Chiến sĩ thi đua, Lao động tiên tiến, Chiến sĩ tiên tiến, Tập thể lao động tiên tiến, Đơn vị tiên tiến and giấy khen."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_1_Dieu_80",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "83.1": {
    "ref": "83.1",
    "article": "83",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Bình xét từ cơ sở",
    "gist": {
     "vi": "Danh hiệu thi đua được bình xét và đề nghị từ cơ sở. Cấp quản lý con người và tổ chức (ở doanh nghiệp, hợp tác xã: người đứng đầu; ở xã: Chủ tịch UBND) xét tặng hoặc trình cấp trên đối với đối tượng mình quản lý.",
     "en": "Titles are considered and proposed from the grassroots unit; the level managing staff (or head of enterprise, co-operative, commune chairman) awards or submits upwards for those it manages."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_83",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "83.4": {
    "ref": "83.4",
    "article": "83",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Trách nhiệm người đứng đầu",
    "gist": {
     "vi": "Người đứng đầu chịu trách nhiệm về quyết định khen thưởng và việc trình cấp trên; có trách nhiệm phát hiện, xây dựng điển hình là công nhân, nông dân, người lao động.",
     "en": "The head answers for award decisions and submissions upwards, and must find and foster models among workers, farmers and labourers."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_83",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.1": {
    "ref": "84.1",
    "article": "84",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Hồ sơ xét danh hiệu thi đua",
    "gist": {
     "vi": "Bốn thành phần: văn bản đề nghị (a); báo cáo thành tích (b); biên bản bình xét (c); chứng nhận của cơ quan có thẩm quyền về sáng kiến, đề tài khi đề nghị Chiến sĩ thi đua cơ sở, cấp bộ/tỉnh, toàn quốc (d).",
     "en": "Four parts: request (a); achievement report (b); minutes of the selection (c); certificate of the initiative or research when grassroots, ministry/province or national Chiến sĩ thi đua is proposed (d)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.1.a": {
    "ref": "84.1.a",
    "article": "84",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: văn bản đề nghị",
    "gist": {
     "vi": "Hồ sơ có văn bản đề nghị phong tặng danh hiệu.",
     "en": "The title dossier has a written request."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.1.b": {
    "ref": "84.1.b",
    "article": "84",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: báo cáo thành tích",
    "gist": {
     "vi": "Hồ sơ có báo cáo thành tích của cá nhân, tập thể.",
     "en": "The title dossier has the achievement report."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.1.c": {
    "ref": "84.1.c",
    "article": "84",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: biên bản bình xét",
    "gist": {
     "vi": "Hồ sơ có biên bản bình xét thi đua.",
     "en": "The title dossier has minutes of the selection."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.1.d": {
    "ref": "84.1.d",
    "article": "84",
    "clause": "1",
    "point": "d",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: chứng nhận sáng kiến, đề tài",
    "gist": {
     "vi": "Chứng nhận của cơ quan quản lý có thẩm quyền về sáng kiến, đề tài, trong trường hợp đề nghị Chiến sĩ thi đua cơ sở, cấp bộ/tỉnh hoặc toàn quốc.",
     "en": "Certificate of the initiative or research by the competent body, where grassroots, ministry/province or national Chiến sĩ thi đua is proposed."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.2": {
    "ref": "84.2",
    "article": "84",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Hồ sơ đề nghị khen thưởng",
    "gist": {
     "vi": "Bốn thành phần: văn bản đề nghị (a); báo cáo thành tích (b); biên bản xét khen thưởng (c); chứng nhận phát minh, sáng chế, sáng kiến, ứng dụng tiến bộ hoặc sáng tác, sáng tạo (d).",
     "en": "Four parts: request (a); achievement report (b); minutes (c); certificate of inventions, initiatives, applications or creative works (d)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.2.a": {
    "ref": "84.2.a",
    "article": "84",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Văn bản đề nghị khen thưởng",
    "gist": {
     "vi": "Hồ sơ có văn bản đề nghị khen thưởng (thường là tờ trình).",
     "en": "The dossier has a written request for the award (usually a tờ trình)."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.2.b": {
    "ref": "84.2.b",
    "article": "84",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Báo cáo thành tích",
    "gist": {
     "vi": "Báo cáo thành tích của cá nhân hoặc tập thể được đề nghị.",
     "en": "Achievement report of the individual or collective proposed."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.2.c": {
    "ref": "84.2.c",
    "article": "84",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Biên bản xét khen thưởng",
    "gist": {
     "vi": "Hồ sơ có biên bản xét khen thưởng.",
     "en": "The dossier has minutes of the award meeting."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.2.d": {
    "ref": "84.2.d",
    "article": "84",
    "clause": "2",
    "point": "d",
    "paragraph": null,
    "title": "Chứng nhận sáng kiến",
    "gist": {
     "vi": "Giấy chứng nhận của cơ quan quản lý có thẩm quyền: phát minh, sáng chế, sáng kiến; ứng dụng tiến bộ khoa học; hoặc tác phẩm, sản phẩm sáng tạo. Luật không nói rõ trường hợp nào được miễn.",
     "en": "Certificate by the competent body of inventions, initiatives, applied scientific or technological progress, or creative works. The Law does not say when it may be left out."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.3": {
    "ref": "84.3",
    "article": "84",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Lấy ý kiến cơ quan liên quan",
    "gist": {
     "vi": "Huân chương, huy chương, danh hiệu vinh dự nhà nước, Cờ Chính phủ, Bằng khen Thủ tướng: phải có ý kiến của cơ quan, tổ chức trung ương liên quan hoặc UBND cấp tỉnh.",
     "en": "Orders, medals, State honorary titles, Government flag and Prime Minister's certificate need the opinion of the central body concerned or the provincial People's Committee."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "84.4": {
    "ref": "84.4",
    "article": "84",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Công khai",
    "gist": {
     "vi": "Người đứng đầu có thẩm quyền khen hoặc trình phải công khai người, tập thể được đề nghị huân chương, danh hiệu vinh dự nhà nước, Giải thưởng nhà nước, Giải thưởng Hồ Chí Minh.",
     "en": "The head who awards or submits must publish the nominees for orders, State honorary titles, the State and Hồ Chí Minh prizes."
    },
    "in_force_from": "2014-06-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_IV_Muc_2_Dieu_84",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "96.1": {
    "ref": "96.1",
    "article": "96",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Xử lý người gian dối kê khai",
    "gist": {
     "vi": "Gian dối kê khai thành tích: hủy quyết định, thu hồi hiện vật và tiền thưởng; tùy mức độ còn bị kỷ luật, phạt hành chính hoặc hình sự; gây thiệt hại phải bồi thường.",
     "en": "False declaration: decision cancelled, items and money recovered; by degree also discipline, fine or prosecution; damage compensated."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_VII_Dieu_96",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "96.2": {
    "ref": "96.2",
    "article": "96",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Xử lý người xác nhận sai, làm giả, lợi dụng chức vụ",
    "gist": {
     "vi": "Xác nhận sai, làm giả hồ sơ cho người khác, hoặc lợi dụng chức vụ quyết định trái luật: tùy mức độ kỷ luật, phạt hành chính hoặc hình sự; gây thiệt hại phải bồi thường.",
     "en": "False certification, forging papers for others, or unlawful decisions through office: by degree discipline, fine or prosecution; damage compensated."
    },
    "in_force_from": "2004-07-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415#Chuong_VII_Dieu_96",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   }
  }
 },
 "30/2020/NĐ-CP": {
  "id": "30/2020/NĐ-CP",
  "kind": "nghi-dinh",
  "title": {
   "vi": "Về công tác văn thư",
   "en": "On records and correspondence work"
  },
  "issuer": {
   "vi": "Chính phủ",
   "en": "Government"
  },
  "date": "2020-03-05",
  "short_name": "Nghị định 30",
  "cite_as": {
   "vi": "Nghị định số 30/2020/NĐ-CP",
   "en": "Decree 30/2020/NĐ-CP"
  },
  "in_force_from": "2020-03-05",
  "in_force_to": null,
  "in_force_to_verified": false,
  "in_force_seen": "2026-09-01",
  "amended_by": [],
  "replaced_by": null,
  "note": "Chưa biết ngày hết hiệu lực; nguồn năm 2026 vẫn áp dụng. Văn bản trước ngày 05/3/2020 theo Thông tư số 01/2011/TT-BNV.",
  "confidence": "high",
  "provisions": {
   "9": {
    "ref": "9",
    "article": "9",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Kỹ thuật trình bày theo phụ lục",
    "gist": {
     "vi": "Trình bày theo Phụ lục I, viết hoa theo Phụ lục II, mẫu theo Phụ lục III.",
     "en": "Layout by Annex I, capital letters by Annex II, templates by Annex III."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "15": {
    "ref": "15",
    "article": "15",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Số văn bản",
    "gist": {
     "vi": "Số đánh từ 01, liên tục trong năm.",
     "en": "Numbers start at 01 and run through the year."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "8.2": {
    "ref": "8.2",
    "article": "8",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Chín thành phần thể thức",
    "gist": {
     "vi": "Văn bản hành chính có chín thành phần chính, từ Quốc hiệu và Tiêu ngữ đến nơi nhận.",
     "en": "An administrative document has nine main components, from the national name and motto to the recipients."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "13.1": {
    "ref": "13.1",
    "article": "13",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Ký thay (KT.)",
    "gist": {
     "vi": "Cấp phó ký thay cấp trưởng thì ghi KT. trước chức vụ của cấp trưởng.",
     "en": "A deputy who signs for the head puts KT. before the title of the head."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.I.3": {
    "ref": "PL I.I.I.3",
    "article": "Mục I Phần I Phụ lục I",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Lề trang",
    "gist": {
     "vi": "Lề trên, dưới 20 – 25 mm; trái 30 – 35 mm; phải 15 – 20 mm.",
     "en": "Margins: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.I.4": {
    "ref": "PL I.I.I.4",
    "article": "Mục I Phần I Phụ lục I",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Phông chữ",
    "gist": {
     "vi": "Times New Roman, bộ mã Unicode TCVN 6909:2001, màu đen.",
     "en": "Times New Roman, Unicode TCVN 6909:2001, black."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.I.7": {
    "ref": "PL I.I.I.7",
    "article": "Mục I Phần I Phụ lục I",
    "clause": "7",
    "point": null,
    "paragraph": null,
    "title": "Số trang",
    "gist": {
     "vi": "Chữ số Ả Rập, cỡ 13 – 14, canh giữa ở lề trên, không hiện ở trang đầu.",
     "en": "Arabic figures, 13–14 pt, centred in the top margin, not shown on the first page."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.1": {
    "ref": "PL I.I.II.1",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Quốc hiệu và Tiêu ngữ",
    "gist": {
     "vi": "Quốc hiệu in hoa, đậm; Tiêu ngữ in thường, đậm, có gạch nối cách chữ, dưới có đường kẻ dài bằng dòng chữ.",
     "en": "National name in bold capitals; motto in bold, hyphens with spaces, a line below as long as the text."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.2": {
    "ref": "PL I.I.II.2",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Tên cơ quan ban hành",
    "gist": {
     "vi": "Tên cơ quan chủ quản in hoa; dưới là tên cơ quan ban hành in hoa, đậm, có đường kẻ ngắn.",
     "en": "Parent body in capitals; below it the issuer in bold capitals with a short line."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.3": {
    "ref": "PL I.I.II.3",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Số, ký hiệu của văn bản",
    "gist": {
     "vi": "Số nhỏ hơn 10 có số 0 ở trước; giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm của ký hiệu là gạch nối không cách chữ.",
     "en": "A number below 10 has a leading 0; a slash between number and symbol, hyphens without spaces between the groups of the symbol."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.4": {
    "ref": "PL I.I.II.4",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Địa danh và thời gian ban hành",
    "gist": {
     "vi": "Viết đủ ngày, tháng, năm; ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 ở trước.",
     "en": "Day, month and year in full; days below 10 and months 1 and 2 take a leading 0."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.5": {
    "ref": "PL I.I.II.5",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "5",
    "point": null,
    "paragraph": null,
    "title": "Tên loại và trích yếu",
    "gist": {
     "vi": "Tên loại in hoa, đậm, canh giữa; trích yếu ở dưới, đậm, có đường kẻ ngắn; công văn ghi V/v dưới số.",
     "en": "Type in bold capitals, centred; subject below in bold with a short line; letters carry V/v under the number."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.6": {
    "ref": "PL I.I.II.6",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "6",
    "point": null,
    "paragraph": null,
    "title": "Nội dung và viện dẫn văn bản",
    "gist": {
     "vi": "Căn cứ in nghiêng, mỗi căn cứ một dòng. Viện dẫn lần đầu ghi đủ loại, số, cơ quan, ngày, trích yếu; lần sau chỉ ghi loại và số; luật, pháp lệnh chỉ ghi tên và ngày, không ghi số.",
     "en": "Legal bases in italics, one a line. A first citation is full; later ones give type and number; laws are cited by name and date, without number."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.7": {
    "ref": "PL I.I.II.7",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "7",
    "point": null,
    "paragraph": null,
    "title": "Chức vụ, họ tên, chữ ký",
    "gist": {
     "vi": "Quyền hạn, chức vụ in hoa, đậm; họ tên in thường, đậm, không kèm học hàm, học vị (trừ một số ngành).",
     "en": "Authority and title in bold capitals; the name in bold without academic titles (some sectors excepted)."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.II.9": {
    "ref": "PL I.I.II.9",
    "article": "Mục II Phần I Phụ lục I",
    "clause": "9",
    "point": null,
    "paragraph": null,
    "title": "Nơi nhận, Kính gửi",
    "gist": {
     "vi": "Tờ trình, báo cáo gửi cấp trên và công văn phải có Kính gửi; nơi nhận ở cuối bên trái, dòng cuối ghi Lưu.",
     "en": "Submissions and reports to a higher body and letters carry Kính gửi; recipients at the bottom left, the last line Lưu."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL I.I.III.1": {
    "ref": "PL I.I.III.1",
    "article": "Mục III Phần I Phụ lục I",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Phụ lục của văn bản",
    "gist": {
     "vi": "Nhiều phụ lục thì đánh số La Mã; ghi kèm theo văn bản nào; mỗi phụ lục được nhắc trong văn bản.",
     "en": "Several annexes take Roman numbers, say which document they go with, and are each referred to in it."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL II.IV": {
    "ref": "PL II.IV",
    "article": "Mục IV Phụ lục II",
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Viết hoa tên cơ quan, tổ chức",
    "gist": {
     "vi": "Viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh vực: Sở Nội vụ, Ủy ban nhân dân, Chính phủ.",
     "en": "Capital at the words for type, function and field of a body: Sở Nội vụ, Ủy ban nhân dân, Chính phủ."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "medium"
   },
   "PL II.V.1": {
    "ref": "PL II.V.1",
    "article": "Mục V Phụ lục II",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Viết hoa Nhân dân, Nhà nước",
    "gist": {
     "vi": "Hai từ Nhân dân, Nhà nước viết hoa chữ đầu.",
     "en": "The words Nhân dân and Nhà nước take a capital."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL II.V.2": {
    "ref": "PL II.V.2",
    "article": "Mục V Phụ lục II",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Viết hoa huân chương, danh hiệu",
    "gist": {
     "vi": "Viết hoa tên huân chương, danh hiệu, hình thức khen thưởng theo quy tắc riêng.",
     "en": "Names of orders, titles and awards take capitals by rules of their own."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL II.V.6": {
    "ref": "PL II.V.6",
    "article": "Mục V Phụ lục II",
    "clause": "6",
    "point": null,
    "paragraph": null,
    "title": "Viết hoa tên văn bản",
    "gist": {
     "vi": "Văn bản nêu tên cụ thể thì viết hoa tên loại: Luật Thi đua, khen thưởng.",
     "en": "A document cited by name takes capitals: Luật Thi đua, khen thưởng."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   },
   "PL II.V.7": {
    "ref": "PL II.V.7",
    "article": "Mục V Phụ lục II",
    "clause": "7",
    "point": null,
    "paragraph": null,
    "title": "Viết hoa khi viện dẫn phần, chương, mục, điều",
    "gist": {
     "vi": "Khi viện dẫn, Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường.",
     "en": "When cited, Phần, Chương, Mục, Tiểu mục, Điều take capitals; khoản and điểm do not."
    },
    "in_force_from": "2020-03-05",
    "in_force_to": null,
    "url": null,
    "provenance": "[T] bản sao phụ lục và các bộ quy tắc có dẫn nơi, đối chiếu ít nhất hai nguồn",
    "confidence": "high"
   }
  }
 },
 "91/2017/NĐ-CP": {
  "id": "91/2017/NĐ-CP",
  "kind": "nghi-dinh",
  "title": {
   "vi": "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
   "en": "Detailing a number of articles of the Law on Emulation and Commendation"
  },
  "issuer": {
   "vi": "Chính phủ",
   "en": "Government"
  },
  "date": "2017-07-31",
  "short_name": "Nghị định 91",
  "cite_as": {
   "vi": "Nghị định số 91/2017/NĐ-CP",
   "en": "Decree 91/2017/NĐ-CP"
  },
  "in_force_from": "2017-10-01",
  "in_force_to": "2023-12-31",
  "in_force_to_verified": false,
  "in_force_seen": "2023-12-31",
  "amended_by": [
   {
    "id": "122/2018/NĐ-CP",
    "date": null,
    "from": "2018-11-05"
   }
  ],
  "replaced_by": "98/2023/NĐ-CP",
  "note": "Ngày hết hiệu lực suy từ Nghị định số 98/2023/NĐ-CP (hiệu lực 01/01/2024); điều khoản thay thế chưa đọc trong văn bản. Nghị định số 122/2018/NĐ-CP bãi bỏ một phần Điều 50. Không viện dẫn Điều 38: văn bản nguồn in nhầm nội dung.",
  "confidence": "high",
  "provisions": {
   "3.2": {
    "ref": "3.2",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Căn cứ khen; không bắt buộc có mức thấp; không khen trùng; ưu tiên nữ",
    "gist": {
     "vi": "Đoạn 1: khen theo điều kiện, tiêu chuẩn, thành tích; được xét mức cao dù chưa có mức thấp; chú trọng tập thể nhỏ, người trực tiếp làm. Đoạn 2: một thành tích không được tặng nhiều hình thức; khen theo đợt, chuyên đề không là điều kiện đề nghị cấp Nhà nước. Đoạn 3: cùng đủ tiêu chuẩn thì ưu tiên cá nhân nữ, tập thể có từ 70% nữ.",
     "en": "Paragraph 1: by conditions, standards, achievement; a higher award does not presuppose a lower one; attention to small collectives and people who do the work. Paragraph 2: one achievement does not earn several forms; campaign awards do not count towards State-level proposals. Paragraph 3: where several qualify, women and collectives with 70% women or more go first."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_I_Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.2#1": {
    "ref": "3.2#1",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": "1",
    "title": "Căn cứ khen thưởng; không bắt buộc có mức thấp",
    "gist": {
     "vi": "Khen theo điều kiện, tiêu chuẩn và thành tích; được xét mức cao dù chưa có mức thấp; chú trọng tập thể nhỏ và người trực tiếp làm việc.",
     "en": "By conditions, standards and achievement; a higher award does not presuppose a lower one; attention to small collectives and people who do the work themselves."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_I_Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.2#2": {
    "ref": "3.2#2",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": "2",
    "title": "Không khen trùng một thành tích",
    "gist": {
     "vi": "Một thành tích không được tặng nhiều hình thức; khen theo đợt, chuyên đề không là điều kiện, tiêu chuẩn khi đề nghị khen thưởng cấp Nhà nước.",
     "en": "One achievement does not earn several forms; campaign and thematic awards do not count as a condition or standard for State-level awards."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_I_Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.2#3": {
    "ref": "3.2#3",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": "3",
    "title": "Ưu tiên nữ khi cùng đủ tiêu chuẩn",
    "gist": {
     "vi": "Nhiều cá nhân, tập thể cùng đủ điều kiện thì chọn cá nhân nữ hoặc tập thể có từ 70% nữ; nữ lãnh đạo được giảm một phần ba thời gian giữ chức khi xét quá trình cống hiến, trừ khi tuổi nghỉ hưu cao hơn.",
     "en": "Where several qualify, the woman, or the collective with 70% women or more, is chosen; women leaders' time in office for service awards is cut by a third, unless their retirement age is higher."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_I_Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "9.1": {
    "ref": "9.1",
    "article": "9",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua toàn quốc",
    "gist": {
     "vi": "Cho người có thành tích tiêu biểu xuất sắc nhất trong số người 02 lần liên tục đạt Chiến sĩ thi đua cấp bộ/tỉnh; sáng kiến, đề tài phải áp dụng đạt hiệu quả cao và ảnh hưởng toàn quốc, do người đứng đầu bộ/tỉnh công nhận (mưu trí, sáng tạo trong chiến đấu: Bộ trưởng Bộ Công an, Bộ Quốc phòng công nhận).",
     "en": "For the most outstanding among those holding two consecutive ministry/province Chiến sĩ thi đua titles; initiative or research applied with high effect and nationwide influence, recognised by the head of the ministry/province (resourcefulness in combat: by the Minister of Public Security or of Defence)."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_9",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "9.2": {
    "ref": "9.2",
    "article": "9",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua cấp bộ/tỉnh",
    "gist": {
     "vi": "Cho người có thành tích tiêu biểu xuất sắc trong số người 03 lần liên tục đạt Chiến sĩ thi đua cơ sở; sáng kiến, đề tài làm căn cứ do người đứng đầu bộ/tỉnh xem xét, công nhận (mưu trí, sáng tạo trong chiến đấu: Bộ trưởng Bộ Công an, Bộ Quốc phòng).",
     "en": "For outstanding individuals among those holding three consecutive grassroots Chiến sĩ thi đua titles; the initiative or research relied on is recognised by the head of the ministry/province (resourcefulness in combat: by the Minister of Public Security or of Defence)."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_9",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "9.3": {
    "ref": "9.3",
    "article": "9",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Chiến sĩ thi đua cơ sở",
    "gist": {
     "vi": "Xét hằng năm, đủ hai tiêu chuẩn: đạt chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến (a); có sáng kiến hoặc đề tài được công nhận, áp dụng, hoặc mưu trí, sáng tạo khi chiến đấu (b). Tỷ lệ do bộ/tỉnh quy định nhưng không quá 15% tổng số người đạt Lao động tiên tiến hoặc Chiến sĩ tiên tiến (đoạn cuối).",
     "en": "Yearly, both: Lao động tiên tiến or Chiến sĩ tiên tiến standard (a); initiative recognised by the grassroots unit, or accepted research applied in the unit, or resourcefulness in combat (b). Share set by the ministry/province, at most 15% of those holding Lao động tiên tiến or Chiến sĩ tiên tiến."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_9",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "9.3.a": {
    "ref": "9.3.a",
    "article": "9",
    "clause": "3",
    "point": "a",
    "paragraph": null,
    "title": "Chiến sĩ thi đua cơ sở: đạt chuẩn Lao động tiên tiến",
    "gist": {
     "vi": "Phải đạt tiêu chuẩn Lao động tiên tiến hoặc Chiến sĩ tiên tiến.",
     "en": "Must meet the Lao động tiên tiến or Chiến sĩ tiên tiến standard."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_9",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "9.3.b": {
    "ref": "9.3.b",
    "article": "9",
    "clause": "3",
    "point": "b",
    "paragraph": null,
    "title": "Chiến sĩ thi đua cơ sở: sáng kiến hoặc đề tài",
    "gist": {
     "vi": "Có sáng kiến làm tăng năng suất, hiệu quả công tác, được cơ sở công nhận; hoặc đề tài nghiệm thu rồi và đang áp dụng tại đơn vị; hoặc mưu trí, sáng tạo khi chiến đấu, được đơn vị công nhận. (Trần 15% nằm ở đoạn cuối của khoản, không thuộc điểm b.)",
     "en": "Initiative raising productivity or effectiveness recognised by the grassroots unit, or accepted research applied in the unit, or resourcefulness in combat recognised by the unit. (The 15% cap is in the closing paragraph of clause 3, not in point b.)"
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_9",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.1": {
    "ref": "10.1",
    "article": "10",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Tiêu chuẩn Lao động tiên tiến",
    "gist": {
     "vi": "Tiêu chuẩn Lao động tiên tiến, Chiến sĩ tiên tiến theo Điều 24 của Luật.",
     "en": "Standards as in Article 24 of the Law."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.2": {
    "ref": "10.2",
    "article": "10",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Thời gian điều trị",
    "gist": {
     "vi": "Bị thương do chiến đấu, phục vụ chiến đấu hoặc dũng cảm cứu người, cứu tài sản: thời gian điều trị, điều dưỡng theo kết luận của y tế cấp huyện hoặc tương đương trở lên được tính để bình xét.",
     "en": "Injured in combat, combat service or bravely saving people or property: treatment time, as found by a medical facility of district level or equivalent and above, counts."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.3": {
    "ref": "10.3",
    "article": "10",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Thời gian đào tạo",
    "gist": {
     "vi": "Được cử đi học dưới 01 năm, chấp hành tốt quy định nơi học: tính vào thời gian công tác; từ 01 năm trở lên: chấp hành tốt và kết quả từ loại khá trở lên thì được tính.",
     "en": "Sent to training under 1 year with good compliance: counts as working time; 1 year or more: counts with good compliance and a result of \"khá\" (fair) or better."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.4": {
    "ref": "10.4",
    "article": "10",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Nghỉ thai sản",
    "gist": {
     "vi": "Thời gian nghỉ thai sản theo quy định được tính để bình xét.",
     "en": "Maternity leave under the rules counts."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.5": {
    "ref": "10.5",
    "article": "10",
    "clause": "5",
    "point": null,
    "paragraph": null,
    "title": "Chuyển công tác, biệt phái",
    "gist": {
     "vi": "Chuyển công tác: nơi mới bình xét; nếu ở nơi cũ từ 06 tháng trở lên phải có nhận xét của nơi cũ. Điều động, biệt phái có thời hạn: nơi cử xét, quyết định, nơi tiếp nhận xác nhận.",
     "en": "Transfer: the new unit considers; 6 months or more at the old unit requires its comment. Temporary assignment or secondment: the sending unit decides, the receiving unit confirms."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "10.6": {
    "ref": "10.6",
    "article": "10",
    "clause": "6",
    "point": null,
    "paragraph": null,
    "title": "Không xét Lao động tiên tiến",
    "gist": {
     "vi": "Không xét người mới tuyển dụng dưới 10 tháng hoặc bị kỷ luật từ khiển trách trở lên.",
     "en": "Not considered: recruited less than 10 months ago, or disciplined at reprimand (khiển trách) or above."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_10",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "11.1": {
    "ref": "11.1",
    "article": "11",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua của Chính phủ: dẫn đầu, không quá 20%",
    "gist": {
     "vi": "Tập thể tiêu biểu xuất sắc, dẫn đầu trong số tập thể đạt chuẩn Cờ cấp bộ/tỉnh; số đề nghị không quá 20% tổng số tập thể đạt chuẩn đó.",
     "en": "Outstanding leader among collectives meeting the ministry/province flag standard; proposals at most 20% of all collectives meeting it."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_11",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "12.1": {
    "ref": "12.1",
    "article": "12",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Cờ thi đua cấp bộ/tỉnh qua cụm, khối",
    "gist": {
     "vi": "Công nhận tập thể tiêu biểu xuất sắc nhất để tặng Cờ cấp bộ/tỉnh phải qua bình xét, đánh giá, so sánh theo khối, cụm thi đua do bộ/tỉnh tổ chức.",
     "en": "Recognition as the most outstanding collective for the ministry/province flag must pass through comparison within clusters organised by the ministry/province."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_12",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "12.2": {
    "ref": "12.2",
    "article": "12",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Hướng dẫn cụm, khối",
    "gist": {
     "vi": "Ban Thi đua - Khen thưởng Trung ương hướng dẫn tổ chức, hoạt động khối, cụm thuộc bộ/tỉnh.",
     "en": "The Central Emulation and Commendation Board guides the clusters of ministries and provinces."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_II_Muc_2_Dieu_12",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "13.1": {
    "ref": "13.1",
    "article": "13",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Khen thưởng theo công trạng và thành tích",
    "gist": {
     "vi": "Khen người, tập thể đạt thành tích xuất sắc hoặc hoàn thành xuất sắc nhiệm vụ; mức độ hoàn thành xuất sắc do cấp trình khen xem xét, công nhận theo quy định.",
     "en": "For excellent achievement or excellent completion of tasks; the degree of excellent completion is assessed and recognised by the submitting level under the rules."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_1_Dieu_13",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "13.2": {
    "ref": "13.2",
    "article": "13",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Khen thưởng theo đợt (chuyên đề)",
    "gist": {
     "vi": "Khen thành tích xuất sắc của một đợt thi đua, sau khi đợt đó kết thúc; đợt thi đua có thể do Chủ tịch nước, Thủ tướng, Bộ trưởng, Chủ tịch UBND các cấp hoặc thủ trưởng cơ quan, đơn vị phát động.",
     "en": "For excellent achievement after a campaign launched by the President, Prime Minister, a minister, a People's Committee chairman or the head of a body or unit."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_1_Dieu_13",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "13.3": {
    "ref": "13.3",
    "article": "13",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Khen thưởng đột xuất",
    "gist": {
     "vi": "Khen thành tích đột xuất: đạt được ngoài chương trình, kế hoạch, nhiệm vụ phải đảm nhiệm. Đặc biệt xuất sắc đột xuất: đạt mức đặc biệt xuất sắc khi dũng cảm cứu người, cứu tài sản, trong chiến đấu, phục vụ chiến đấu, hoặc ở lĩnh vực được khu vực, thế giới ghi nhận.",
     "en": "For an ad-hoc achievement: outside the programme, plan or tasks one has to carry out. Exceptional: of exceptional degree when bravely saving people or property, in combat or combat service, or in a field recognised regionally or worldwide."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_1_Dieu_13",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.1": {
    "ref": "39.1",
    "article": "39",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh: cá nhân",
    "gist": {
     "vi": "Gương mẫu chấp hành chủ trương, chính sách, pháp luật và đạt một trong các điểm a, b, c.",
     "en": "Exemplary compliance and any one of points a, b, c."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.1.a": {
    "ref": "39.1.a",
    "article": "39",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Bằng khen cá nhân: phong trào thi đua",
    "gist": {
     "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua do bộ/tỉnh phát động hằng năm.",
     "en": "Excellent achievement selected in a movement that the ministry/province launches yearly."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.1.b": {
    "ref": "39.1.b",
    "article": "39",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Bằng khen cá nhân: nhiều thành tích",
    "gist": {
     "vi": "Nhiều thành tích, ảnh hưởng tới một trong các lĩnh vực thuộc bộ/tỉnh.",
     "en": "Many achievements with influence in one of the fields of the ministry/province."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.1.c": {
    "ref": "39.1.c",
    "article": "39",
    "clause": "1",
    "point": "c",
    "paragraph": null,
    "title": "Bằng khen cá nhân: 02 năm + 02 sáng kiến",
    "gist": {
     "vi": "Hoàn thành xuất sắc nhiệm vụ liên tục từ 02 năm trở lên, kèm 02 sáng kiến trong thời gian đó, được công nhận và áp dụng hiệu quả ở cấp cơ sở; công nhân, nông dân, người lao động: nhiều thành tích trong lao động sản xuất, ảnh hưởng trong cấp xã, cơ quan, đơn vị, tổ chức, doanh nghiệp.",
     "en": "2 or more consecutive years of excellent completion with 2 initiatives in that time, recognised and effectively applied at grassroots level; workers, farmers, labourers: many achievements in production with influence in the commune, body, unit, enterprise."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.2": {
    "ref": "39.2",
    "article": "39",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Bằng khen cấp bộ/tỉnh: tập thể",
    "gist": {
     "vi": "Gương mẫu chấp hành, nội bộ đoàn kết và đạt một trong các điểm a, b, c.",
     "en": "Exemplary compliance, united, and any one of points a, b, c."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.2.a": {
    "ref": "39.2.a",
    "article": "39",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Bằng khen tập thể: phong trào",
    "gist": {
     "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua.",
     "en": "Excellent achievement selected in an emulation movement."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.2.b": {
    "ref": "39.2.b",
    "article": "39",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Bằng khen tập thể: đột xuất",
    "gist": {
     "vi": "Thành tích xuất sắc đột xuất, ảnh hưởng trong từng lĩnh vực thuộc bộ/tỉnh.",
     "en": "Excellent ad-hoc achievement with influence in a field of the ministry/province."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "39.2.c": {
    "ref": "39.2.c",
    "article": "39",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Bằng khen tập thể: 02 năm",
    "gist": {
     "vi": "Từ 02 năm trở lên liên tục hoàn thành xuất sắc nhiệm vụ; đoàn kết, dân chủ cơ sở, tổ chức tốt thi đua; chăm lo đời sống; tiết kiệm; thực hiện đủ chế độ, chính sách.",
     "en": "2 or more consecutive years of excellent completion; united, grassroots democracy, well-run movements; care for members; thrift; all regimes and policies applied."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_39",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "40.1": {
    "ref": "40.1",
    "article": "40",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Giấy khen",
    "gist": {
     "vi": "Giấy khen cho tập thể, cá nhân theo Điều 74, 75, 76 của Luật.",
     "en": "Giấy khen for collectives and individuals: as in Arts. 74, 75, 76 of the Law."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_40",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "40.3": {
    "ref": "40.3",
    "article": "40",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Giấy khen: kịp thời, do thủ trưởng quản lý trực tiếp",
    "gist": {
     "vi": "Tặng thường xuyên, kịp thời cho cá nhân, tập thể hoàn thành tốt nhiệm vụ: ngay sau đợt thi đua ngắn ngày, đợt chuyên đề hoặc khi xong một hạng mục công trình. Người quyết định là thủ trưởng quản lý trực tiếp.",
     "en": "Given regularly and promptly to individuals and collectives with good completion right after a short or thematic campaign or a work item; decided by the head of the body directly managing them."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_III_Muc_5_Dieu_40",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "45.7": {
    "ref": "45.7",
    "article": "45",
    "clause": "7",
    "point": null,
    "paragraph": null,
    "title": "Xác nhận thuế; kiểm toán",
    "gist": {
     "vi": "Đơn vị có nghĩa vụ nộp ngân sách, khi trình Cờ thi đua, Bằng khen, Chiến sĩ thi đua cấp bộ/tỉnh, Tập thể lao động xuất sắc, cấp Nhà nước cho tập thể hoặc thủ trưởng: phải có văn bản xác nhận của cơ quan thuế. Doanh nghiệp: báo cáo kết quả kiểm toán từ 05 năm trở lên trước khi đề nghị.",
     "en": "Budget-paying units, for flags, certificates, Chiến sĩ thi đua at ministry/province level, Tập thể lao động xuất sắc and State-level awards to the collective or its head: written tax confirmation. Enterprises: audit results for 5 years or more before the proposal."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_45",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "45.8": {
    "ref": "45.8",
    "article": "45",
    "clause": "8",
    "point": null,
    "paragraph": null,
    "title": "Bỏ phiếu kín 90%",
    "gist": {
     "vi": "Xét Chiến sĩ thi đua cấp bộ/tỉnh, Chiến sĩ thi đua toàn quốc, Anh hùng: Hội đồng cấp bộ/tỉnh phải họp, bỏ phiếu kín; phiếu đồng ý từ 90% trở lên tính trên tổng số thành viên (vắng mặt thì lấy ý kiến bằng văn bản).",
     "en": "For Chiến sĩ thi đua ministry/province and national and Hero titles: the ministry/province council must meet and vote by secret ballot; 90% or more of all its members (absent ones asked in writing)."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_45",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "45.11": {
    "ref": "45.11",
    "article": "45",
    "clause": "11",
    "point": null,
    "paragraph": null,
    "title": "Báo cáo theo mẫu Phụ lục; bản điện tử",
    "gist": {
     "vi": "Tập thể, cá nhân làm báo cáo thành tích theo mẫu tại Phụ lục Nghị định; hồ sơ trình Thủ tướng gửi kèm file điện tử (trừ bí mật nhà nước).",
     "en": "Collectives and individuals write achievement reports and related papers on the forms of the Decree's Appendix; Prime Minister level dossiers also go as electronic files (not State secrets)."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_45",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "45.12": {
    "ref": "45.12",
    "article": "45",
    "clause": "12",
    "point": null,
    "paragraph": null,
    "title": "Trách nhiệm nội dung hồ sơ",
    "gist": {
     "vi": "Người đứng đầu bộ/tỉnh chịu trách nhiệm về thủ tục, nội dung hồ sơ trình Thủ tướng, gồm tính chính xác của thành tích và việc chấp hành chủ trương, pháp luật.",
     "en": "Heads of ministries/provinces answer for the procedure and contents of dossiers submitted to the Prime Minister, including the accuracy of achievements and compliance."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_45",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "46.1": {
    "ref": "46.1",
    "article": "46",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Tuyến trình: cấp quản lý",
    "gist": {
     "vi": "Cấp quản lý về tổ chức, cán bộ, người lao động và quỹ lương có trách nhiệm khen thưởng hoặc trình cấp trên đối với đối tượng mình quản lý.",
     "en": "The level managing organisation, staff and payroll commends or submits upwards for those it manages."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_46",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "47.1": {
    "ref": "47.1",
    "article": "47",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Hiệp y: ai làm",
    "gist": {
     "vi": "Hiệp y chỉ nói về danh hiệu và hình thức khen thưởng cấp Nhà nước; Ban Thi đua - Khen thưởng Trung ương lấy ý kiến, theo các khoản 2 đến 5.",
     "en": "Consultation here concerns State-level titles and awards only; the Central Emulation and Commendation Board seeks the opinions, under clauses 2 to 5."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_47",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "47.3": {
    "ref": "47.3",
    "article": "47",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Hiệp y: đơn vị thuộc tỉnh",
    "gist": {
     "vi": "Cơ quan trực thuộc UBND cấp tỉnh và cấp trưởng (a), khi trình Bằng khen Thủ tướng, Huân chương, Chiến sĩ thi đua toàn quốc, Anh hùng (b): phải lấy ý kiến bộ, ban, ngành, đoàn thể trung ương quản lý ngành, lĩnh vực.",
     "en": "Bodies directly under the provincial People's Committee and their heads (a), for Prime Minister's certificate, orders, national Chiến sĩ thi đua, Hero titles (b): opinion of the central body managing the sector."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_47",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "48.2": {
    "ref": "48.2",
    "article": "48",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Thẩm định tại Ban Thi đua - Khen thưởng Trung ương",
    "gist": {
     "vi": "20 ngày làm việc (30 ngày làm việc nếu phải hiệp y) từ ngày nhận đủ hồ sơ; Anh hùng, Chiến sĩ thi đua toàn quốc theo quy chế Hội đồng trung ương.",
     "en": "Central appraisal and submission: 20 working days (30 working days with consultation) from the full dossier; Hero titles and national Chiến sĩ thi đua by the Central Council's rules."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_48",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "48.2.a": {
    "ref": "48.2.a",
    "article": "48",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Thẩm định ở xã, huyện, đơn vị thuộc bộ",
    "gist": {
     "vi": "Khen theo công trạng và thành tích thuộc thẩm quyền cấp xã, huyện, đơn vị thuộc bộ, ngành: thẩm định và trình trong 20 ngày làm việc từ ngày nhận đủ hồ sơ. (Không nêu đích danh cấp sở thuộc tỉnh.)",
     "en": "Merit awards decided by commune, district or units of ministries: appraised and submitted within 20 working days of the full dossier. (Provincial departments are not named.)"
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_48",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "48.2.b": {
    "ref": "48.2.b",
    "article": "48",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Thẩm định ở bộ, tỉnh",
    "gist": {
     "vi": "Hình thức thuộc thẩm quyền bộ, tỉnh: thẩm định và trình trong 25 ngày làm việc; trình khen cấp Nhà nước theo công trạng: 20 ngày làm việc (30 ngày làm việc với các hình thức bậc cao được liệt kê, kể cả Chiến sĩ thi đua toàn quốc); đều tính từ ngày nhận đủ hồ sơ.",
     "en": "Awards of the ministry/province: 25 working days; State-level merit submissions: 20 working days (30 working days for the listed high awards, national Chiến sĩ thi đua included); all from the full dossier."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_48",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "50.1": {
    "ref": "50.1",
    "article": "50",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Danh hiệu xét hằng năm",
    "gist": {
     "vi": "Các danh hiệu hằng năm: Chiến sĩ thi đua cấp bộ/tỉnh và cơ sở, Lao động tiên tiến, Tập thể lao động xuất sắc, Tập thể lao động tiên tiến, cùng danh hiệu tương ứng của lực lượng vũ trang. Thủ tục, hồ sơ theo khoản 1 Điều 84 của Luật. Cờ thi đua cấp bộ/tỉnh không được nêu tên.",
     "en": "Ministry/province and grassroots Chiến sĩ thi đua, Lao động tiên tiến, Tập thể lao động xuất sắc, Tập thể lao động tiên tiến and their armed-forces counterparts: yearly, procedure and dossier as in clause 1, Article 84 of the Law. The ministry/province flag is not named."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_50",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "50.2": {
    "ref": "50.2",
    "article": "50",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Hồ sơ danh hiệu thi đua",
    "gist": {
     "vi": "01 bộ bản chính: văn bản đề nghị (a); báo cáo thành tích (b); biên bản họp bình xét (c); chứng nhận sáng kiến, đề tài (hoặc mưu trí trong chiến đấu) khi đề nghị Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp bộ/tỉnh (d).",
     "en": "1 original set: request (a); report (b); minutes of the selection meeting (c); certificate of initiative, research (or resourcefulness in combat) for grassroots and ministry/province Chiến sĩ thi đua (d)."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_50",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "50.2.a": {
    "ref": "50.2.a",
    "article": "50",
    "clause": "2",
    "point": "a",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: văn bản đề nghị",
    "gist": {
     "vi": "Văn bản đề nghị xét tặng danh hiệu thi đua.",
     "en": "Written request for the title."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_50",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "50.2.b": {
    "ref": "50.2.b",
    "article": "50",
    "clause": "2",
    "point": "b",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: báo cáo thành tích",
    "gist": {
     "vi": "Báo cáo thành tích của cá nhân, tập thể.",
     "en": "Achievement report of the individual or collective."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_50",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "50.2.c": {
    "ref": "50.2.c",
    "article": "50",
    "clause": "2",
    "point": "c",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: biên bản họp bình xét",
    "gist": {
     "vi": "Biên bản họp bình xét thi đua.",
     "en": "Minutes of the selection meeting."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_50",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "50.2.d": {
    "ref": "50.2.d",
    "article": "50",
    "clause": "2",
    "point": "d",
    "paragraph": null,
    "title": "Hồ sơ danh hiệu: chứng nhận sáng kiến, đề tài",
    "gist": {
     "vi": "Chứng nhận của cơ quan có thẩm quyền về sáng kiến, đề tài hoặc mưu trí trong chiến đấu, khi đề nghị Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp bộ/tỉnh.",
     "en": "Certificate of initiative, research or resourcefulness in combat, for grassroots and ministry/province Chiến sĩ thi đua."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_IV_Muc_2_Dieu_50",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "78.1": {
    "ref": "78.1",
    "article": "78",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Hủy quyết định do gian dối",
    "gist": {
     "vi": "Cá nhân gian dối kê khai thành tích để được Huân chương, Huy chương, Bằng khen, Giấy khen: hủy quyết định, thu hồi hiện vật, tiền thưởng.",
     "en": "An individual who declares falsely to get an order, medal, bằng khen or giấy khen: decision cancelled, items and money recovered."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_VII_Dieu_78",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "78.4": {
    "ref": "78.4",
    "article": "78",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Sai phạm phát hiện sau",
    "gist": {
     "vi": "Sau khi khen mới có kết luận của cơ quan có thẩm quyền về sai phạm, khuyết điểm trong thời gian tính thành tích: tùy mức độ hạ mức khen hoặc hủy quyết định (trừ người đã hy sinh, từ trần).",
     "en": "If after the award a competent body finds wrongdoing in the period counted: the award is lowered or cancelled by degree (not for the deceased)."
    },
    "in_force_from": "2017-10-01",
    "in_force_to": "2023-12-31",
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=123642#Chuong_VII_Dieu_78",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   }
  }
 },
 "01/2011/TT-BNV": {
  "id": "01/2011/TT-BNV",
  "kind": "thong-tu",
  "title": {
   "vi": "Hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính",
   "en": "On the format and layout of administrative documents"
  },
  "issuer": {
   "vi": "Bộ Nội vụ",
   "en": "Ministry of Home Affairs"
  },
  "date": "2011-01-19",
  "short_name": "Thông tư 01",
  "cite_as": {
   "vi": "Thông tư số 01/2011/TT-BNV",
   "en": "Circular 01/2011/TT-BNV"
  },
  "in_force_from": null,
  "in_force_to": "2020-03-04",
  "in_force_to_verified": false,
  "in_force_seen": null,
  "amended_by": [],
  "replaced_by": "30/2020/NĐ-CP",
  "note": "Ngày ban hành ghi theo trí nhớ, ngày có hiệu lực chưa đọc. Coi là được thay từ 05/3/2020; có nguồn ghi bãi bỏ từ 15/6/2020.",
  "confidence": "medium",
  "provisions": {
   "toan-van": {
    "ref": "toan-van",
    "article": null,
    "clause": null,
    "point": null,
    "paragraph": null,
    "title": "Thể thức văn bản trước 05/3/2020",
    "gist": {
     "vi": "Khác Nghị định số 30/2020/NĐ-CP: phông chữ tiếng Việt Unicode bất kỳ; số trang ở góc phải, cuối trang; khi viện dẫn viết hoa cả Điều, Khoản, Điểm.",
     "en": "Unlike Decree 30/2020/NĐ-CP: any Vietnamese Unicode font; page number bottom right; Điều, Khoản, Điểm all with a capital when cited."
    },
    "in_force_from": null,
    "in_force_to": "2020-03-04",
    "url": null,
    "provenance": "[T] các bản so sánh hai văn bản; chưa đọc văn bản gốc",
    "confidence": "medium"
   }
  }
 },
 "12/2019/TT-BNV": {
  "id": "12/2019/TT-BNV",
  "kind": "thong-tu",
  "title": {
   "vi": "Quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP",
   "en": "Detailing a number of articles of Decree 91/2017/NĐ-CP"
  },
  "issuer": {
   "vi": "Bộ Nội vụ",
   "en": "Ministry of Home Affairs"
  },
  "date": "2019-11-04",
  "short_name": "Thông tư 12",
  "cite_as": {
   "vi": "Thông tư số 12/2019/TT-BNV",
   "en": "Circular 12/2019/TT-BNV"
  },
  "in_force_from": "2020-01-01",
  "in_force_to": null,
  "in_force_to_verified": false,
  "in_force_seen": "2022-01-01",
  "amended_by": [
   {
    "id": "05/2020/TT-BNV",
    "date": "2020-11-09",
    "from": null
   }
  ],
  "replaced_by": null,
  "note": "Chưa biết ngày hết hiệu lực; nguồn cho thấy còn hiệu lực đến đầu năm 2022. Thông tư số 05/2020/TT-BNV bãi bỏ khoản 7 Điều 2, từ ngày nào chưa rõ: khoản đó không có trong danh mục này. Khoản có nhiều đoạn được ghi riêng từng đoạn.",
  "confidence": "high",
  "provisions": {
   "1.1.a": {
    "ref": "1.1.a",
    "article": "1",
    "clause": "1",
    "point": "a",
    "paragraph": null,
    "title": "Khen thưởng cấp Nhà nước (định nghĩa)",
    "gist": {
     "vi": "Huân chương; Huy chương; danh hiệu vinh dự Nhà nước; Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước; Bằng khen của Thủ tướng.",
     "en": "State-level commendation: orders, medals, State honorary titles, Hồ Chí Minh and State prizes, Prime Minister's certificate."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_1",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "1.1.b": {
    "ref": "1.1.b",
    "article": "1",
    "clause": "1",
    "point": "b",
    "paragraph": null,
    "title": "Danh hiệu thi đua cấp Nhà nước (định nghĩa)",
    "gist": {
     "vi": "Cờ thi đua của Chính phủ; Chiến sĩ thi đua toàn quốc.",
     "en": "State-level titles: Government flag; national Chiến sĩ thi đua."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_1",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.1": {
    "ref": "2.1",
    "article": "2",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Trách nhiệm đánh giá",
    "gist": {
     "vi": "Cấp Nhà nước: người đứng đầu bộ/tỉnh đánh giá, công nhận thành tích, đề nghị và chịu trách nhiệm trước pháp luật. Hình thức thuộc thẩm quyền bộ/tỉnh: việc đánh giá mức hoàn thành xuất sắc, phạm vi ảnh hưởng do bộ/tỉnh quy định.",
     "en": "State level: the head of the ministry/province assesses, proposes and answers in law. Own awards: how excellent completion and influence are assessed is laid down by the ministry/province."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.4": {
    "ref": "2.4",
    "article": "2",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Nội dung bắt buộc của báo cáo",
    "gist": {
     "vi": "Phù hợp hình thức, mức hạng; ghi cụ thể số, ngày, tháng, năm quyết định công nhận hoàn thành xuất sắc nhiệm vụ và công nhận sáng kiến, đề tài. Khen theo công trạng trình Thủ tướng: báo cáo tính đến thời điểm trình trước 06 tháng, quá thời hạn này Ban Thi đua - Khen thưởng Trung ương không nhận (câu chữ dễ hiểu khác nhau); gửi cả bản giấy và bản điện tử.",
     "en": "Fits form and grade; states number and date of the decisions recognising excellent completion and initiatives or research. Merit submissions to the Prime Minister: the report runs to 6 months before submission; past that limit the Central Board refuses the dossier (the wording is ambiguous); paper and electronic copies."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.4#1": {
    "ref": "2.4#1",
    "article": "2",
    "clause": "4",
    "point": null,
    "paragraph": "1",
    "title": "Báo cáo thành tích: số, ngày của quyết định công nhận",
    "gist": {
     "vi": "Báo cáo phải hợp với hình thức, mức hạng đề nghị và ghi rõ số, ngày, tháng, năm của quyết định công nhận hoàn thành xuất sắc nhiệm vụ và quyết định công nhận sáng kiến, đề tài.",
     "en": "The report fits the award asked for and states number and date of the decisions that recognised excellent completion of tasks and the initiatives or research."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.4#2": {
    "ref": "2.4#2",
    "article": "2",
    "clause": "4",
    "point": null,
    "paragraph": "2",
    "title": "Báo cáo trình Thủ tướng: mốc 06 tháng",
    "gist": {
     "vi": "Khen theo công trạng trình Thủ tướng: báo cáo tính đến mốc 06 tháng trước khi bộ, tỉnh trình; quá thời hạn thì hồ sơ không được nhận. Câu chữ của văn bản có thể hiểu khác nhau: chỉ để tham khảo, không dùng để tính.",
     "en": "Merit awards submitted to the Prime Minister: the report runs to a point 6 months before submission; past the limit the dossier is refused. The wording is ambiguous: for information only, not for computing."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "medium"
   },
   "2.4#3": {
    "ref": "2.4#3",
    "article": "2",
    "clause": "4",
    "point": null,
    "paragraph": "3",
    "title": "Trình Thủ tướng: bản giấy và bản điện tử",
    "gist": {
     "vi": "Hồ sơ trình Thủ tướng gửi cả văn bản giấy và văn bản điện tử; Ban Thi đua - Khen thưởng Trung ương chỉ tiếp nhận khi có đủ cả hai.",
     "en": "Dossiers for the Prime Minister go on paper and electronically; the Central Board accepts them only with both."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.5": {
    "ref": "2.5",
    "article": "2",
    "clause": "5",
    "point": null,
    "paragraph": null,
    "title": "Chỉ lấy kết quả công trạng; chưa khen khi đang bị xem xét",
    "gist": {
     "vi": "Đoạn 1: chỉ kết quả khen theo công trạng làm căn cứ xét khen, đề nghị; khen theo đợt (chuyên đề) được ghi nhận, ưu tiên. Đoạn 2: chưa khen, chưa đề nghị khi đang bị xem xét kỷ luật; khi đang bị điều tra, thanh tra, kiểm tra do có dấu hiệu vi phạm; khi có khiếu nại, tố cáo đang được xác minh.",
     "en": "Paragraph 1: only merit awards count as a basis; campaign awards are noted and give priority. Paragraph 2: no award or proposal yet while discipline is considered; during an investigation, inspection or check on signs of a breach; while a complaint or denunciation is being verified."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.5#1": {
    "ref": "2.5#1",
    "article": "2",
    "clause": "5",
    "point": null,
    "paragraph": "1",
    "title": "Chỉ lấy kết quả khen thưởng theo công trạng",
    "gist": {
     "vi": "Chỉ kết quả khen theo công trạng và thành tích làm căn cứ xét khen hoặc đề nghị cấp trên; kết quả khen theo đợt (chuyên đề) được ghi nhận và ưu tiên.",
     "en": "Only merit awards count as a basis for an award or a proposal upwards; campaign (thematic) awards are noted and give priority."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.5#2": {
    "ref": "2.5#2",
    "article": "2",
    "clause": "5",
    "point": null,
    "paragraph": "2",
    "title": "Chưa khen thưởng khi đang bị xem xét, xác minh",
    "gist": {
     "vi": "Chưa khen thưởng, chưa đề nghị cấp trên khen thưởng khi cơ quan có thẩm quyền đang xem xét kỷ luật; hoặc đang điều tra, thanh tra, kiểm tra vì có dấu hiệu vi phạm; hoặc có đơn khiếu nại, tố cáo đang được xác minh.",
     "en": "No award and no proposal yet while the competent body considers discipline; or investigates, inspects or checks on signs of a breach; or a complaint or denunciation is being verified."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.6": {
    "ref": "2.6",
    "article": "2",
    "clause": "6",
    "point": null,
    "paragraph": null,
    "title": "Thời gian đề nghị lần tiếp theo",
    "gist": {
     "vi": "Lần sau tính theo thời gian lập thành tích ghi trong quyết định lần trước; quyết định không ghi thời gian thì tính theo thời gian ban hành.",
     "en": "The next proposal counts from the achievement period written in the previous decision; if none is written, from its date of issue."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "2.9": {
    "ref": "2.9",
    "article": "2",
    "clause": "9",
    "point": null,
    "paragraph": null,
    "title": "Đối tượng không thuộc quản lý",
    "gist": {
     "vi": "Với người, tập thể không do mình quản lý (tổ chức, cán bộ, quỹ lương), bộ/tỉnh chỉ tặng hình thức thuộc thẩm quyền, không đề nghị cấp Nhà nước; chuyên đề theo khoản 3 Điều 4.",
     "en": "For those not under its management (organisation, staff, payroll), a ministry/province gives only awards in its own power and makes no State-level proposal; thematic awards by Article 4 clause 3."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_2",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.2": {
    "ref": "3.2",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Không khen trùng, không vượt mức",
    "gist": {
     "vi": "Một thành tích không tặng nhiều hình thức; đủ chuẩn hình thức, mức hạng nào thì đề nghị hình thức, mức hạng đó, không vượt. Xuất sắc đột xuất: người đứng đầu bộ/tỉnh khen theo thẩm quyền; tiêu biểu, ảnh hưởng trong lĩnh vực thì đề nghị cấp Nhà nước.",
     "en": "No several forms for one achievement; propose the form and grade whose standard is met, no higher. Ad-hoc excellence: own-power award by the head of the ministry/province; if exemplary with influence in the field, State level."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.2#1": {
    "ref": "3.2#1",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": "1",
    "title": "Không khen trùng, không vượt mức",
    "gist": {
     "vi": "Một thành tích không được tặng nhiều hình thức; đủ tiêu chuẩn hình thức, mức hạng nào thì đề nghị đúng hình thức, mức hạng đó.",
     "en": "One achievement does not earn several forms; the form and grade proposed are those whose standard is met, no higher."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.2#2": {
    "ref": "3.2#2",
    "article": "3",
    "clause": "2",
    "point": null,
    "paragraph": "2",
    "title": "Thành tích xuất sắc đột xuất",
    "gist": {
     "vi": "Thành tích xuất sắc đột xuất: người đứng đầu bộ, tỉnh khen theo thẩm quyền; nếu tiêu biểu, có ảnh hưởng trong lĩnh vực của bộ, tỉnh thì đề nghị khen thưởng cấp Nhà nước.",
     "en": "Excellent ad-hoc achievement: the head of the ministry or province gives an award in his own power; where it is exemplary and has influence in a field of theirs, a State-level award is proposed."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "3.3": {
    "ref": "3.3",
    "article": "3",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Một năm không hai hình thức cấp Nhà nước",
    "gist": {
     "vi": "Cùng một tập thể hoặc một cá nhân: trong 01 năm không đề nghị hai hình thức cấp Nhà nước, trừ khen đột xuất, quá trình cống hiến, niên hạn.",
     "en": "Within one year no two State-level commendations for one collective or individual, except ad-hoc, service-record and seniority awards."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_3",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.1": {
    "ref": "6.1",
    "article": "6",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Công nhận sáng kiến",
    "gist": {
     "vi": "Sáng kiến được xét, công nhận theo Nghị định số 13/2012/NĐ-CP và Thông tư số 18/2013/TT-BKHCN; phạm vi ảnh hưởng, hiệu quả áp dụng do người đứng đầu có thẩm quyền công nhận.",
     "en": "Initiatives are recognised under Decree 13/2012/NĐ-CP and Circular 18/2013/TT-BKHCN; scope and effect by the competent head."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.2": {
    "ref": "6.2",
    "article": "6",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Đề tài khoa học",
    "gist": {
     "vi": "Đề tài phải được nghiệm thu mức đạt trở lên; tính cho chủ nhiệm và người trực tiếp tham gia nghiên cứu; phạm vi ảnh hưởng, hiệu quả do người đứng đầu công nhận.",
     "en": "Research must be accepted at \"đạt\" (pass) or better; counts for its leader and direct researchers; scope and effect recognised by the head."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.3": {
    "ref": "6.3",
    "article": "6",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Phạm vi ảnh hưởng theo danh hiệu",
    "gist": {
     "vi": "Sáng kiến, đề tài ảnh hưởng, hiệu quả ở cấp cơ sở: Chiến sĩ thi đua cơ sở; ở bộ/tỉnh: Chiến sĩ thi đua cấp bộ/tỉnh; toàn quốc: Chiến sĩ thi đua toàn quốc.",
     "en": "Scope and effect at grassroots: grassroots Chiến sĩ thi đua; ministry/province: Chiến sĩ thi đua of that level; nationwide: national Chiến sĩ thi đua."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "6.4": {
    "ref": "6.4",
    "article": "6",
    "clause": "4",
    "point": null,
    "paragraph": null,
    "title": "Khen theo phạm vi ảnh hưởng",
    "gist": {
     "vi": "Người đứng đầu căn cứ đối tượng, tiêu chuẩn, thành tích và phạm vi ảnh hưởng của sáng kiến, đề tài để khen hoặc đề nghị cấp trên.",
     "en": "The head commends or proposes by recipient, standard, achievement and scope of the initiative or research."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_6",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "7.1": {
    "ref": "7.1",
    "article": "7",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Thẩm quyền Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Tập thể lao động tiên tiến ở cấp sở, huyện",
    "gist": {
     "vi": "Người làm việc ở cơ quan nhà nước, đơn vị sự nghiệp công lập của cấp sở, cấp huyện: thủ trưởng nơi sử dụng xét và trình; giám đốc sở, ngành cấp tỉnh hoặc Chủ tịch UBND cấp huyện quyết định.",
     "en": "Staff of State bodies and public units under departments and districts: the employing head considers and submits to the department director or district chairman for decision."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_7",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "7.2": {
    "ref": "7.2",
    "article": "7",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Thẩm quyền ở doanh nghiệp, hợp tác xã",
    "gist": {
     "vi": "Người lao động, tập thể ở công ty, hợp tác xã: lãnh đạo doanh nghiệp, hợp tác xã trực tiếp quản lý quyết định.",
     "en": "Workers and collectives in companies and co-operatives: decided by the leader directly managing them."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_7",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "8.1": {
    "ref": "8.1",
    "article": "8",
    "clause": "1",
    "point": null,
    "paragraph": null,
    "title": "Quy định cụm, khối",
    "gist": {
     "vi": "Bộ/tỉnh tự ban hành quy định về cụm, khối thi đua, theo hướng dẫn của trung ương và hợp với thực tế của mình.",
     "en": "Ministries/provinces lay down how clusters work, following the Central Board's guidance and their situation."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "8.2": {
    "ref": "8.2",
    "article": "8",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Cờ cho tập thể dẫn đầu cụm, khối; bộ tặng Cờ, Bằng khen cho cơ quan chuyên môn tỉnh",
    "gist": {
     "vi": "Đoạn 1: nơi thi đua theo cụm, khối, Cờ thi đua dành cho tập thể xuất sắc, tiêu biểu, đứng đầu. Đoạn 2: bộ, ngành xét Cờ hoặc Bằng khen cấp bộ cho cơ quan chuyên môn thuộc tỉnh tham gia cụm, khối của mình. Đoạn 3: tỉnh xét Cờ hoặc Bằng khen cấp tỉnh cho đơn vị của bộ, ngành tham gia cụm, khối của tỉnh.",
     "en": "Paragraph 1: where emulation runs by clusters, the flag is for the excellent, exemplary collective that leads. Paragraph 2: a ministry considers its flag or certificate for a provincial specialised agency in its clusters. Paragraph 3: a province considers its flag or certificate for units of ministries in its clusters."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "8.2#1": {
    "ref": "8.2#1",
    "article": "8",
    "clause": "2",
    "point": null,
    "paragraph": "1",
    "title": "Cờ thi đua cho tập thể dẫn đầu cụm, khối",
    "gist": {
     "vi": "Bộ, tỉnh tổ chức thi đua theo cụm, khối thì xét tặng Cờ thi đua cho tập thể có thành tích xuất sắc, tiêu biểu, đứng đầu cụm, khối.",
     "en": "A ministry or province that runs emulation by clusters gives its flag to the excellent, exemplary collective that leads the cluster."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "8.2#2": {
    "ref": "8.2#2",
    "article": "8",
    "clause": "2",
    "point": null,
    "paragraph": "2",
    "title": "Bộ tặng Cờ thi đua hoặc Bằng khen cho cơ quan chuyên môn của tỉnh",
    "gist": {
     "vi": "Cơ quan chuyên môn thuộc tỉnh tham gia cụm, khối do bộ, ngành tổ chức thì được bộ, ngành đó xét tặng Cờ thi đua hoặc Bằng khen cấp bộ.",
     "en": "A ministry considers its flag or its certificate for a provincial specialised agency that takes part in the clusters the ministry runs."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "8.2#3": {
    "ref": "8.2#3",
    "article": "8",
    "clause": "2",
    "point": null,
    "paragraph": "3",
    "title": "Tỉnh tặng Cờ thi đua hoặc Bằng khen cho đơn vị của bộ, ngành",
    "gist": {
     "vi": "Tỉnh xét tặng Cờ thi đua hoặc Bằng khen của mình cho tập thể, cá nhân thuộc đơn vị của bộ, ngành có tham gia cụm, khối do tỉnh tổ chức.",
     "en": "A province considers its flag or certificate for collectives and individuals of ministries' units that take part in the clusters the province runs."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "8.3": {
    "ref": "8.3",
    "article": "8",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Không tặng Cờ cấp bộ/tỉnh cho tập thể đủ chuẩn đề nghị Cờ Chính phủ",
    "gist": {
     "vi": "Tập thể đủ tiêu chuẩn đề nghị Cờ Chính phủ (theo khoản 1 Điều 11 Nghị định số 91/2017/NĐ-CP) thì bộ/tỉnh không ban hành quyết định tặng Cờ cấp bộ/tỉnh.",
     "en": "No ministry/province flag decision for a collective that qualifies to be proposed for the Government flag (Decree 91 Article 11 clause 1)."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_8",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "11.2": {
    "ref": "11.2",
    "article": "11",
    "clause": "2",
    "point": null,
    "paragraph": null,
    "title": "Túc số 2/3",
    "gist": {
     "vi": "Hội đồng cấp bộ/tỉnh họp khi có ít nhất 2/3 thành viên dự; Chủ tịch hoặc 01 Phó Chủ tịch được ủy quyền chủ trì; Chủ tịch bỏ phiếu như thành viên khác.",
     "en": "The ministry/province council meets with at least 2/3 of members present; the chair or one delegated vice-chair presides; the chair votes like other members."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_11",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   },
   "11.3": {
    "ref": "11.3",
    "article": "11",
    "clause": "3",
    "point": null,
    "paragraph": null,
    "title": "Thành viên vắng mặt",
    "gist": {
     "vi": "Cơ quan thường trực xin ý kiến bằng văn bản của người vắng, tổng hợp báo cáo Chủ tịch Hội đồng, hoàn thiện biên bản và hồ sơ đề nghị.",
     "en": "The standing office asks absent members in writing, reports to the chair, and completes the minutes and dossier."
    },
    "in_force_from": "2020-01-01",
    "in_force_to": null,
    "url": "http://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=138715#Dieu_11",
    "provenance": "[T] Pháp điển điện tử, đề mục 29.1",
    "confidence": "high"
   }
  }
 }
};

export const catalogue: CatalogueSource = {
 "regime": "2020",
 "awards": [
  {
   "code": "lao-dong-tien-tien",
   "name": {
    "vi": "Lao động tiên tiến",
    "en": "Advanced Worker (Lao động tiên tiến)"
   },
   "nature": "danh-hieu",
   "level": "so",
   "subjects": [
    "ca-nhan"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "24.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "24.3"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.1.d"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "10.6"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "80.1"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "7.1"
    }
   ]
  },
  {
   "code": "chien-si-thi-dua-co-so",
   "name": {
    "vi": "Chiến sĩ thi đua cơ sở",
    "en": "Emulation Fighter at grassroots level (Chiến sĩ thi đua cơ sở)"
   },
   "nature": "danh-hieu",
   "level": "so",
   "subjects": [
    "ca-nhan"
   ],
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "9.3"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "23"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.1.c"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "80.1"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "7.1"
    }
   ]
  },
  {
   "code": "chien-si-thi-dua-cap-bo",
   "name": {
    "vi": "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh",
    "en": "Emulation Fighter of a ministry or province"
   },
   "nature": "danh-hieu",
   "level": "bo",
   "subjects": [
    "ca-nhan"
   ],
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "9.2"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "22"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.1.b"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "45.8"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "79"
    }
   ]
  },
  {
   "code": "chien-si-thi-dua-toan-quoc",
   "name": {
    "vi": "Chiến sĩ thi đua toàn quốc",
    "en": "National Emulation Fighter"
   },
   "nature": "danh-hieu",
   "level": "nha-nuoc",
   "subjects": [
    "ca-nhan"
   ],
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "9.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "21"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.1.a"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "1.1.b"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "45.8"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "78"
    }
   ]
  },
  {
   "code": "tap-the-lao-dong-tien-tien",
   "name": {
    "vi": "Tập thể lao động tiên tiến",
    "en": "Advanced Labour Collective"
   },
   "nature": "danh-hieu",
   "level": "so",
   "subjects": [
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "28.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.2.d"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "80.1"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "7.1"
    }
   ]
  },
  {
   "code": "tap-the-lao-dong-xuat-sac",
   "name": {
    "vi": "Tập thể lao động xuất sắc",
    "en": "Excellent Labour Collective"
   },
   "nature": "danh-hieu",
   "level": "bo",
   "subjects": [
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "27.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.2.c"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "79"
    }
   ]
  },
  {
   "code": "co-thi-dua-cap-bo",
   "name": {
    "vi": "Cờ thi đua cấp bộ, ban, ngành, tỉnh",
    "en": "Emulation flag of a ministry or province"
   },
   "nature": "danh-hieu",
   "level": "bo",
   "subjects": [
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "26"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "12.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.2.b"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "8.2#1"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "8.3"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "79"
    }
   ]
  },
  {
   "code": "co-thi-dua-chinh-phu",
   "name": {
    "vi": "Cờ thi đua của Chính phủ",
    "en": "Emulation flag of the Government"
   },
   "nature": "danh-hieu",
   "level": "nha-nuoc",
   "subjects": [
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "25"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "11.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "20.2.a"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "1.1.b"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "78"
    }
   ]
  },
  {
   "code": "giay-khen",
   "name": {
    "vi": "Giấy khen",
    "en": "Certificate of commendation (Giấy khen)"
   },
   "nature": "hinh-thuc",
   "level": "so",
   "subjects": [
    "ca-nhan",
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "75.2"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "40.1"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "40.3"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "80.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "74.2.c"
    }
   ]
  },
  {
   "code": "bang-khen-cap-bo",
   "name": {
    "vi": "Bằng khen cấp bộ, ban, ngành, tỉnh",
    "en": "Merit certificate of a ministry or province (Bằng khen)"
   },
   "nature": "hinh-thuc",
   "level": "bo",
   "subjects": [
    "ca-nhan",
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.1"
    },
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.2"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.1"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.2"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "70.2.b"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "79"
    }
   ]
  },
  {
   "code": "bang-khen-thu-tuong",
   "name": {
    "vi": "Bằng khen của Thủ tướng Chính phủ",
    "en": "Merit certificate of the Prime Minister"
   },
   "nature": "hinh-thuc",
   "level": "nha-nuoc",
   "subjects": [
    "ca-nhan",
    "tap-the"
   ],
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "70.2.a"
    },
    {
     "instrument": "12/2019/TT-BNV",
     "ref": "1.1.a"
    }
   ],
   "authority": [
    {
     "instrument": "15/2003/QH11",
     "ref": "78"
    }
   ]
  }
 ],
 "criteria": [
  {
   "code": "thanh-tich-phong-trao",
   "award": "bang-khen-cap-bo",
   "subject": "ca-nhan",
   "name": {
    "vi": "Thành tích xuất sắc trong phong trào thi đua do bộ/tỉnh phát động hằng năm",
    "en": "Excellent in a yearly emulation movement of the ministry or province"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.1.a"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.1.a"
    }
   ]
  },
  {
   "code": "nhieu-thanh-tich-anh-huong",
   "award": "bang-khen-cap-bo",
   "subject": "ca-nhan",
   "name": {
    "vi": "Nhiều thành tích, có ảnh hưởng ở một lĩnh vực của bộ/tỉnh",
    "en": "Many achievements with influence in a field of the ministry or province"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.1.b"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.1.b"
    }
   ]
  },
  {
   "code": "hai-nam-hai-sang-kien",
   "award": "bang-khen-cap-bo",
   "subject": "ca-nhan",
   "name": {
    "vi": "Từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ và 02 sáng kiến",
    "en": "At least two consecutive excellent years with two initiatives"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.1.c"
    }
   ]
  },
  {
   "code": "lao-dong-san-xuat",
   "award": "bang-khen-cap-bo",
   "subject": "ca-nhan",
   "name": {
    "vi": "Công nhân, nông dân, người lao động: nhiều thành tích trong lao động sản xuất",
    "en": "Workers, farmers, labourers: many achievements in production"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.1.c"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.1.b"
    }
   ]
  },
  {
   "code": "thanh-tich-phong-trao",
   "award": "bang-khen-cap-bo",
   "subject": "tap-the",
   "name": {
    "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua",
    "en": "Excellent in an emulation movement"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.2.a"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.2.a"
    }
   ]
  },
  {
   "code": "dot-xuat",
   "award": "bang-khen-cap-bo",
   "subject": "tap-the",
   "name": {
    "vi": "Thành tích xuất sắc đột xuất, có ảnh hưởng trong lĩnh vực",
    "en": "Excellent ad-hoc achievement with influence in a field"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.2.b"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.2.b"
    }
   ]
  },
  {
   "code": "hai-nam-xuat-sac",
   "award": "bang-khen-cap-bo",
   "subject": "tap-the",
   "name": {
    "vi": "Từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ",
    "en": "At least two consecutive excellent years"
   },
   "citations": [
    {
     "instrument": "91/2017/NĐ-CP",
     "ref": "39.2.c"
    },
    {
     "instrument": "15/2003/QH11",
     "ref": "72.2.c"
    }
   ]
  },
  {
   "code": "thanh-tich-phong-trao",
   "award": "giay-khen",
   "subject": "ca-nhan",
   "name": {
    "vi": "Thành tích được bình xét trong phong trào thi đua",
    "en": "Achievement in an emulation movement"
   },
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.1.a"
    }
   ]
  },
  {
   "code": "dot-xuat",
   "award": "giay-khen",
   "subject": "ca-nhan",
   "name": {
    "vi": "Thành tích đột xuất",
    "en": "Ad-hoc achievement"
   },
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.1.b"
    }
   ]
  },
  {
   "code": "hoan-thanh-tot-nhiem-vu",
   "award": "giay-khen",
   "subject": "ca-nhan",
   "name": {
    "vi": "Hoàn thành tốt nhiệm vụ, phẩm chất tốt, gương mẫu",
    "en": "Duties well done, good character, exemplary"
   },
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.1.c"
    }
   ]
  },
  {
   "code": "thanh-tich-phong-trao",
   "award": "giay-khen",
   "subject": "tap-the",
   "name": {
    "vi": "Thành tích xuất sắc được bình xét trong phong trào thi đua",
    "en": "Excellent in an emulation movement"
   },
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.2.a"
    }
   ]
  },
  {
   "code": "dot-xuat",
   "award": "giay-khen",
   "subject": "tap-the",
   "name": {
    "vi": "Thành tích đột xuất",
    "en": "Ad-hoc achievement"
   },
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.2.b"
    }
   ]
  },
  {
   "code": "hoan-thanh-tot-nhiem-vu",
   "award": "giay-khen",
   "subject": "tap-the",
   "name": {
    "vi": "Hoàn thành tốt nhiệm vụ, nội bộ đoàn kết, dân chủ cơ sở",
    "en": "Tasks well done, united, grassroots democracy"
   },
   "citations": [
    {
     "instrument": "15/2003/QH11",
     "ref": "75.2.c"
    }
   ]
  }
 ]
};
