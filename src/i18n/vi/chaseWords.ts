/** What units are reminded with: texts to paste, the letter and the calendar. Always Vietnamese. */
export const chaseWords = {
  head: "Gửi {unit}: Qua theo dõi thực hiện Kế hoạch cải cách hành chính năm {year} (tính đến ngày {asOf}), đề nghị đơn vị:",
  missing: "Gửi báo cáo kết quả CCHC {period}, hạn gửi ngày {sendBy}.",
  missingLate: "Gửi báo cáo kết quả CCHC {period}, hạn gửi ngày {sendBy}, đã quá {days} ngày.",
  overdue: "Hoàn thành và báo cáo các mốc quá hạn:",
  overdueLine: "- Nhiệm vụ {number} ({milestone}), hạn ngày {due}, quá {days} ngày: {title}.",
  dueSoon: "Thực hiện các mốc sắp đến hạn:",
  dueSoonLine: "- Nhiệm vụ {number} ({milestone}), hạn ngày {due}, còn {days} ngày: {title}.",
  dueToday: "- Nhiệm vụ {number} ({milestone}), đến hạn hôm nay, ngày {due}: {title}.",
  toFix: "Sửa các chỗ sau trong báo cáo đã gửi rồi gửi lại:",
  toFixLine: "- {finding}",
} as const;

export const letterWords = {
  fileName: "Don-doc-CCHC",
  about: "đôn đốc thực hiện nhiệm vụ và báo cáo kết quả cải cách hành chính {period}",
  toAll: "Các đơn vị có tên tại Phụ lục",
  opening:
    "Thực hiện {plan}, qua theo dõi kết quả thực hiện và báo cáo của các đơn vị tính đến ngày {asOf}, {agency} đề nghị các đơn vị thực hiện một số nội dung sau:",
  missing:
    "Các đơn vị chưa gửi báo cáo kết quả cải cách hành chính {period} (hạn gửi ngày {sendBy}) khẩn trương gửi báo cáo trước ngày …: {units}.",
  overdue:
    "Các đơn vị có mốc quá hạn tập trung hoàn thành, báo cáo kết quả và nguyên nhân chậm trước ngày …: {units}.",
  dueSoon: "Các đơn vị có mốc sắp đến hạn chủ động thực hiện, bảo đảm đúng hạn: {units}.",
  toFix: "Các đơn vị có số liệu phải sửa kiểm tra, sửa và gửi lại báo cáo trước ngày …: {units}.",
  details: "Nội dung cụ thể của từng đơn vị tại Phụ lục kèm theo.",
  closing: "Đề nghị Thủ trưởng các đơn vị quan tâm chỉ đạo thực hiện./.",
  asAbove: "- Như trên;",
  annex: "NỘI DUNG ĐỀ NGHỊ TỪNG ĐƠN VỊ THỰC HIỆN",
  number: "TT",
  what: "Nội dung",
  item: "Nhiệm vụ, mốc hoặc chỗ phải sửa",
  due: "Hạn",
  days: "Số ngày",
  kinds: {
    missing: "Chưa gửi báo cáo",
    overdue: "Quá hạn",
    dueSoon: "Sắp đến hạn",
    toFix: "Phải sửa",
  },
  missingLine: "Báo cáo kết quả cải cách hành chính {period}",
  milestoneLine: "Nhiệm vụ {number}. {title} ({milestone})",
  daysOver: "quá {days}",
  daysLeft: "còn {days}",
} as const;

export const calendarWords = {
  name: "Hạn CCHC {year} – {unit}",
  milestone: "Hạn nhiệm vụ {number}: {milestone}",
  milestoneText: "{title}\nThời gian hoàn thành ghi trong kế hoạch: {deadline}\n{plan}",
  milestoneOutputs:
    "{title}\nSản phẩm: {outputs}\nThời gian hoàn thành ghi trong kế hoạch: {deadline}\n{plan}",
  report: "Hạn gửi báo cáo CCHC {period}",
  reportText: "Số liệu từ ngày {from} đến ngày {to}.\n{plan}",
  zipName: "Lich-CCHC",
} as const;
