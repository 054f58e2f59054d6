/** A task as another agency's plan means it, whatever its table looks like. */
export interface TrueTask {
  title: string;
  outputs: string;
  lead: string;
  support: string;
  deadline: string;
}

export interface TrueGroup {
  title: string;
  tasks: TrueTask[];
}

const fields = [
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
  "Công tác chỉ đạo, điều hành",
];
const works = [
  "Rà soát, hệ thống hóa văn bản quy phạm pháp luật",
  "Công bố, công khai danh mục thủ tục hành chính",
  "Kiểm tra công tác cải cách hành chính tại các sở, ngành, địa phương",
  "Bồi dưỡng, tập huấn cho đội ngũ cán bộ, công chức",
  "Khảo sát sự hài lòng của người dân đối với cơ quan hành chính",
  "Triển khai hệ thống thông tin giải quyết thủ tục hành chính",
  "Sắp xếp, tinh gọn các đơn vị sự nghiệp công lập",
  "Xây dựng cơ sở dữ liệu cán bộ, công chức, viên chức",
];
const about = [
  "lĩnh vực đất đai",
  "cấp huyện",
  "cấp xã",
  "lĩnh vực đầu tư",
  "lĩnh vực y tế",
  "lĩnh vực giáo dục",
];
const outputs = [
  "Kế hoạch của UBND tỉnh",
  "Quyết định phê duyệt",
  "Báo cáo kết quả",
  "Văn bản chỉ đạo; báo cáo",
  "100% hồ sơ được giải quyết đúng hạn",
];
const leads = [
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Văn phòng UBND tỉnh",
  "Sở Thông tin và Truyền thông",
  "UBND cấp huyện",
  "Sở Tài chính",
];
const supports = ["Các sở, ban, ngành", "UBND các huyện, thành phố", "Các cơ quan, đơn vị liên quan", ""];
const deadlines = [
  "Quý I/2025",
  "Quý II/2025",
  "Trong năm 2025",
  "Thường xuyên",
  "Tháng 6/2025",
  "Trước ngày 30/11/2025",
  "Hằng quý",
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A plan of some tasks in seven groups; no two titles are alike. */
export function truePlan(tasks: number): TrueGroup[] {
  const groups = fields.map((title): TrueGroup => ({ title, tasks: [] }));
  for (let index = 0; index < tasks; index += 1) {
    const group = groups[Math.floor((index * fields.length) / tasks)];
    group?.tasks.push({
      title: `${at(works, index)} ${at(about, Math.floor(index / works.length))} đợt ${index + 1}`,
      outputs: at(outputs, index * 3),
      lead: at(leads, index * 5 + Math.floor(index / 7)),
      support: at(supports, index * 7 + 1),
      deadline: at(deadlines, index * 2 + Math.floor(index / 5)),
    });
  }
  return groups;
}
