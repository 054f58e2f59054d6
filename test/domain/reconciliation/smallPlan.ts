import type { Plan, Task } from "../../../src/domain/plan/plan";
import { reconcile } from "../../../src/domain/reconciliation";
import type { PlanBody } from "../../../src/domain/reconciliation/body";
import type { Finding } from "../../../src/domain/finding/finding";
import { bodyOf } from "../../../src/planDocument/reconciliation";
import { samplePlan, unit } from "../plan/samplePlan";

/** The body of a plan of 2024 that is printed like this, one line a paragraph. */
export const printed = (...lines: string[]): PlanBody => bodyOf(lines);

const titles = [
  "Rà soát, hệ thống hóa văn bản quy phạm pháp luật",
  "Công khai thủ tục hành chính trên Cổng dịch vụ công",
  "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức",
  "Thực hiện Đề án 06",
  "Áp dụng Hệ thống quản lý chất lượng ISO 9001:2015",
  "Khảo sát mức độ hài lòng của người dân, tổ chức",
  "Giải ngân vốn đầu tư công",
  "Kiểm tra kỷ luật, kỷ cương hành chính",
];

/** A plan of 2024 of "Sở Nội vụ" with eight tasks of the usual kinds. */
export function smallPlan(more: Partial<Plan> = {}): Plan {
  const known = { units: [unit("DV01", "Văn phòng Sở"), unit("DV02", "Phòng Tổ chức cán bộ")], groups: [] };
  const plan = samplePlan(
    titles.map((_, at) => [String(at + 1), "Văn phòng Sở", "", "Trong năm"]),
    known,
  );
  const tasks = plan.tasks.map((task, at): Task => ({ ...task, title: titles[at] ?? "" }));
  return { ...plan, tasks, ...more };
}

/** What is found about a text held against the small plan, as "code place". */
export function foundIn(lines: string[], more: Partial<Plan> = {}): string[] {
  return reconcile(printed(...lines), smallPlan(more)).map(brief);
}

export const brief = ({ code, place }: Finding): string => [code, place.section ?? ""].join(" ").trim();
