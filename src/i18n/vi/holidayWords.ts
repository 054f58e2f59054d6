import type { HolidayCode, HolidaySource } from "../../domain/date/holidays";

/** Days off as the Labour Code names them. */
export const holidayNames: Record<HolidayCode, string> = {
  newYear: "Tết Dương lịch",
  lunarNewYear: "Tết Âm lịch",
  hungKings: "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  reunification: "Ngày Chiến thắng (30/4)",
  labourDay: "Ngày Quốc tế lao động (01/5)",
  nationalDay: "Quốc khánh (02/9)",
};

/** Goes before the name of a day given instead of one on a weekend. */
export const inLieuWord = "Nghỉ bù";

/** Begins what Căn cứ says of a row that is to be checked. */
export const checkSign = "▲";

/** What gives the day off, as Căn cứ says it. */
export const holidayBases: Record<HolidaySource, string> = {
  labourCode112: "Bộ luật Lao động 2019, Điều 112 khoản 1",
  lunarCalendar: "Bộ luật Lao động 2019, Điều 112 khoản 1",
  labourCode111: "Bộ luật Lao động 2019, Điều 111 khoản 3",
  announcement: "Bộ luật Lao động 2019, Điều 112; thông báo nghỉ của năm",
  assumption: `${checkSign} Dự kiến, chưa có thông báo nghỉ của năm: kiểm tra lại`,
};

/** The same for 2020, before the Code of 2019 came into force. */
export const earlierBasis = "Bộ luật Lao động 2012, Điều 115";

/** Stands for a whole year whose lunar calendar the software does not have. */
export const unknownYear = {
  name: "Các ngày nghỉ năm {year}",
  basis: `${checkSign} Phần mềm chưa có lịch âm của năm: nhập đủ ngày nghỉ theo thông báo`,
} as const;
