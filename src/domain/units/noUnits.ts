import { fold } from "../text";
import type { UnitGroup } from "./unit";

/**
 * The row among the groups of Đơn vị that keeps what people said is no unit: each text is one of its "Tên gọi khác".
 * So the memory stands in cells that can be seen and edited, and a text is taken back by deleting its line.
 */
export const noUnitsName = "Không phải đơn vị";

export function isNoUnits(group: UnitGroup): boolean {
  return fold(group.name) === fold(noUnitsName);
}
