// Made by scripts/generate-law.mjs from server/law/*.yaml. Do not edit.
import type { CatalogueSource } from '../law/catalogue';
import type { InstrumentHead } from '../law/data';

export const instruments: Readonly<Record<string, InstrumentHead>> = {
 "06/2022/QH15": {
  "id": "06/2022/QH15",
  "kind": "luat",
  "title": {
   "vi": "Luật Thi đua, khen thưởng",
   "en": "Law on Emulation and Commendation"
  },
  "issuer": {
   "vi": "Quốc hội",
   "en": "National Assembly"
  },
  "date": "2022-06-15",
  "short_name": "Luật Thi đua, khen thưởng 2022",
  "cite_as": {
   "vi": "Luật Thi đua, khen thưởng năm 2022",
   "en": "Law on Emulation and Commendation of 2022"
  },
  "in_force_from": "2024-01-01",
  "in_force_to": null,
  "in_force_to_verified": false,
  "in_force_seen": "2026-09-30",
  "amended_by": [
   {
    "id": "06/2026/QH16",
    "date": "2026-04-23",
    "from": "2026-10-01"
   }
  ],
  "replaced_by": null,
  "note": "Từ 01/10/2026 được sửa đổi bởi Luật số 06/2026/QH16, nội dung sửa chưa đọc. Tiêu chuẩn, hồ sơ của luật này chưa có ở đây.",
  "confidence": "high",
  "places": {
   "verified": [
    "94.1",
    "94.2"
   ],
   "unverified": [],
   "named": {}
  }
 },
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
  "replaced_at": {
   "instrument": "06/2022/QH15",
   "ref": "94.2"
  },
  "note": "Luật được viện dẫn không kèm số (Nghị định số 30/2020/NĐ-CP). Điều được sửa năm 2013 ghi hiệu lực từ 01/6/2014 cho cả điều, dù có khoản cũ hơn; địa chỉ của những điều đó mở ra bản gốc năm 2003. Ngày hết hiệu lực đọc tại khoản 2 Điều 94 Luật số 06/2022/QH15.",
  "confidence": "high",
  "places": {
   "verified": [
    "3.1",
    "3.2",
    "3.3",
    "6.1",
    "6.2",
    "6.2.a",
    "6.2.b",
    "6.2.c",
    "6.2.d",
    "6.3",
    "7",
    "8",
    "8.6",
    "8.7",
    "10.1",
    "10.1.a",
    "10.1.b",
    "10.1.c",
    "10.1.d",
    "10.2",
    "10.2.a",
    "10.2.b",
    "10.2.c",
    "14.1",
    "14.2",
    "14.3",
    "14.4",
    "14.5",
    "15.1",
    "15.2",
    "16",
    "17",
    "17.3",
    "18",
    "18.2",
    "18.3",
    "18.4",
    "19",
    "20.1",
    "20.1.a",
    "20.1.b",
    "20.1.c",
    "20.1.d",
    "20.2",
    "20.2.a",
    "20.2.b",
    "20.2.c",
    "20.2.d",
    "20.4",
    "21",
    "22",
    "23",
    "23.1",
    "23.2",
    "24.1",
    "24.1.a",
    "24.1.b",
    "24.1.c",
    "24.1.d",
    "24.2",
    "24.3",
    "25",
    "25.1",
    "25.2",
    "26",
    "26.1",
    "26.2",
    "26.3",
    "27.1",
    "27.1.a",
    "27.1.b",
    "27.1.c",
    "27.1.d",
    "27.1.đ",
    "27.2",
    "28.1",
    "28.1.a",
    "28.1.b",
    "28.1.c",
    "28.1.d",
    "28.2",
    "42",
    "43",
    "44",
    "70.1",
    "70.2",
    "70.2.a",
    "70.2.b",
    "72.1",
    "72.1.a",
    "72.1.b",
    "72.2",
    "72.2.a",
    "72.2.b",
    "72.2.c",
    "73.1",
    "73.3",
    "74.1",
    "74.2",
    "74.2.a",
    "74.2.b",
    "74.2.c",
    "74.2.d",
    "74.2.đ",
    "75.1",
    "75.1.a",
    "75.1.b",
    "75.1.c",
    "75.2",
    "75.2.a",
    "75.2.b",
    "75.2.c",
    "76.1",
    "76.4",
    "77",
    "78",
    "79",
    "80.1",
    "80.3",
    "80.4",
    "81.1",
    "83.1",
    "83.2",
    "83.3",
    "83.4",
    "83.5",
    "84.1",
    "84.1.a",
    "84.1.b",
    "84.1.c",
    "84.1.d",
    "84.2",
    "84.2.a",
    "84.2.b",
    "84.2.c",
    "84.2.d",
    "84.3",
    "84.4",
    "84.5",
    "84.6",
    "85.1",
    "85.2",
    "90.7",
    "90.8",
    "91.2",
    "91.3",
    "91a.1",
    "91a.5",
    "91a.6",
    "94",
    "96",
    "96.1",
    "96.2",
    "97.1",
    "98.1",
    "98.2",
    "101.2",
    "102"
   ],
   "unverified": [],
   "named": {}
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
  "places": {
   "verified": [
    "8.2",
    "9",
    "13.1",
    "15",
    "PL I.I.I.3",
    "PL I.I.I.4",
    "PL I.I.I.7",
    "PL I.I.II.1",
    "PL I.I.II.2",
    "PL I.I.II.3",
    "PL I.I.II.4",
    "PL I.I.II.5",
    "PL I.I.II.6",
    "PL I.I.II.7",
    "PL I.I.II.9",
    "PL I.I.III.1",
    "PL II.V.1",
    "PL II.V.2",
    "PL II.V.6",
    "PL II.V.7"
   ],
   "unverified": [
    "PL II.IV"
   ],
   "named": {
    "PL I.I.I.3": {
     "article": "Mục I Phần I Phụ lục I",
     "clause": "3",
     "point": null,
     "paragraph": null
    },
    "PL I.I.I.4": {
     "article": "Mục I Phần I Phụ lục I",
     "clause": "4",
     "point": null,
     "paragraph": null
    },
    "PL I.I.I.7": {
     "article": "Mục I Phần I Phụ lục I",
     "clause": "7",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.1": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "1",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.2": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "2",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.3": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "3",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.4": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "4",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.5": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "5",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.6": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "6",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.7": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "7",
     "point": null,
     "paragraph": null
    },
    "PL I.I.II.9": {
     "article": "Mục II Phần I Phụ lục I",
     "clause": "9",
     "point": null,
     "paragraph": null
    },
    "PL I.I.III.1": {
     "article": "Mục III Phần I Phụ lục I",
     "clause": "1",
     "point": null,
     "paragraph": null
    },
    "PL II.IV": {
     "article": "Mục IV Phụ lục II",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "PL II.V.1": {
     "article": "Mục V Phụ lục II",
     "clause": "1",
     "point": null,
     "paragraph": null
    },
    "PL II.V.2": {
     "article": "Mục V Phụ lục II",
     "clause": "2",
     "point": null,
     "paragraph": null
    },
    "PL II.V.6": {
     "article": "Mục V Phụ lục II",
     "clause": "6",
     "point": null,
     "paragraph": null
    },
    "PL II.V.7": {
     "article": "Mục V Phụ lục II",
     "clause": "7",
     "point": null,
     "paragraph": null
    }
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
  "places": {
   "verified": [
    "2",
    "3.1",
    "3.2",
    "3.2#1",
    "3.2#2",
    "3.2#3",
    "4.1",
    "4.2",
    "5.1",
    "5.4",
    "6.1",
    "7.1",
    "9.1",
    "9.2",
    "9.3",
    "9.3.a",
    "9.3.b",
    "10.1",
    "10.2",
    "10.3",
    "10.4",
    "10.5",
    "10.6",
    "11.1",
    "11.2",
    "11.3",
    "12.1",
    "12.2",
    "13.1",
    "13.2",
    "13.3",
    "13.4",
    "13.5",
    "13.6",
    "22.1.a",
    "22.4.b",
    "23.1.a",
    "23.4.b",
    "24.1.a",
    "24.4.b",
    "37.1",
    "37.2",
    "37.3",
    "39.1",
    "39.1.a",
    "39.1.b",
    "39.1.c",
    "39.2",
    "39.2.a",
    "39.2.b",
    "39.2.c",
    "39.3",
    "40.1",
    "40.2.a",
    "40.2.b",
    "40.3",
    "41.2",
    "41.4.a",
    "41.4.b",
    "41.4.c",
    "41.5.a",
    "41.5.b",
    "43.2.a",
    "43.2.b",
    "44.1",
    "62.1",
    "62.2.a",
    "62.2.b",
    "62.3.d",
    "62.4",
    "62.5",
    "63.1",
    "63.2.a",
    "63.2.b",
    "63.3.d",
    "63.4",
    "63.5",
    "64.3",
    "65.2.a",
    "66.1.b",
    "66.1.d",
    "66.2.a",
    "66.2.b",
    "66.2.c",
    "66.2.d",
    "66.2.đ",
    "67.1",
    "67.2",
    "68.1",
    "68.2",
    "69.1",
    "69.1.a",
    "69.1.b",
    "69.1.c",
    "69.1.d",
    "69.2",
    "69.2.a",
    "69.2.b",
    "69.2.d",
    "69.2.đ",
    "73.1",
    "73.1.a",
    "73.1.b",
    "73.1.c",
    "73.1.d",
    "73.2",
    "73.2.a",
    "73.2.b",
    "75",
    "76.2",
    "76.3",
    "76.4",
    "77.1",
    "77.2",
    "77.3",
    "78.1",
    "78.2",
    "78.3",
    "78.4",
    "78.5",
    "79.1",
    "79.2",
    "79.3",
    "79.5",
    "80.1",
    "80.3",
    "45.3",
    "45.4",
    "45.4.a",
    "45.4.b",
    "45.5",
    "45.6",
    "45.7",
    "45.8",
    "45.9",
    "45.10",
    "45.11",
    "45.12",
    "45.13",
    "46.1",
    "46.2",
    "46.3",
    "46.4",
    "46.4.b",
    "46.5",
    "46.6",
    "47.1",
    "47.2",
    "47.2.a",
    "47.2.b",
    "47.3",
    "47.3.a",
    "47.3.b",
    "47.4",
    "47.5",
    "48.1.a",
    "48.1.b",
    "48.1.c",
    "48.1.d",
    "48.2",
    "48.2.a",
    "48.2.b",
    "48.3.a",
    "48.3.b",
    "48.3.c",
    "49.2",
    "50.1",
    "50.2",
    "50.2.a",
    "50.2.b",
    "50.2.c",
    "50.2.d",
    "51.1",
    "51.2",
    "51.3",
    "52.3",
    "55.1",
    "55.2",
    "55.3",
    "57.1",
    "57.1.a",
    "57.1.b",
    "57.1.c"
   ],
   "unverified": [
    "Phụ lục",
    "Mẫu 01",
    "Mẫu 02",
    "Mẫu 03",
    "Mẫu 04",
    "Mẫu 05",
    "Mẫu 06",
    "Mẫu 07",
    "Mẫu 08",
    "Mẫu 09"
   ],
   "named": {
    "Mẫu 01": {
     "article": "Mẫu số 01 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 02": {
     "article": "Mẫu số 02 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 03": {
     "article": "Mẫu số 03 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 04": {
     "article": "Mẫu số 04 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 05": {
     "article": "Mẫu số 05 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 06": {
     "article": "Mẫu số 06 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 07": {
     "article": "Mẫu số 07 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 08": {
     "article": "Mẫu số 08 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    },
    "Mẫu 09": {
     "article": "Mẫu số 09 Phụ lục",
     "clause": null,
     "point": null,
     "paragraph": null
    }
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
  "places": {
   "verified": [],
   "unverified": [
    "toan-van"
   ],
   "named": {
    "toan-van": {
     "article": null,
     "clause": null,
     "point": null,
     "paragraph": null
    }
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
  "note": "Chưa biết ngày hết hiệu lực; nguồn cho thấy còn hiệu lực đến đầu năm 2022. Thông tư số 05/2020/TT-BNV ngày 09/11/2020 bãi bỏ khoản 7 Điều 2, từ ngày nào chưa rõ: khoản đó ghi ở đây để tra cứu, không làm căn cứ cho phát hiện nào. Khoản có nhiều đoạn được ghi riêng từng đoạn.",
  "confidence": "high",
  "places": {
   "verified": [
    "1.1.a",
    "1.1.b",
    "1.1.c",
    "1.2",
    "1.2.a",
    "1.2.b",
    "1.2.e",
    "1.2.g",
    "2.1",
    "2.2",
    "2.3",
    "2.4",
    "2.4#1",
    "2.4#3",
    "2.5",
    "2.5#1",
    "2.5#2",
    "2.6",
    "2.8",
    "2.9",
    "2.10",
    "3.1",
    "3.2",
    "3.2#1",
    "3.2#2",
    "3.3",
    "4.1",
    "4.2",
    "4.3",
    "5.1",
    "5.2",
    "5.3",
    "6.1",
    "6.2",
    "6.3",
    "6.4",
    "7.1",
    "7.2",
    "8.1",
    "8.2",
    "8.2#1",
    "8.2#2",
    "8.2#3",
    "8.3",
    "9.1",
    "9.2",
    "10.1.a",
    "10.1.b",
    "10.2.a",
    "10.2.b",
    "10.3.a",
    "10.3.b",
    "10.3.c",
    "11.1",
    "11.2",
    "11.3",
    "12.2",
    "13",
    "14.1",
    "14.2"
   ],
   "unverified": [
    "2.4#2",
    "2.7"
   ],
   "named": {}
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
