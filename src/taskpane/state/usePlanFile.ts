import { useNavigation } from "./navigation";
import type { Jobs } from "./useJob";

/** What the system's file dialog offers; the reader itself goes by the bytes. */
export const planFileTypes = ".docx,.xlsx,.txt,.md";

/** Takes the first of the chosen files as a plan document and goes to its preview. */
export function usePlanFile(job: Jobs): (files: File[]) => void {
  const { go } = useNavigation();
  return ([file]) => {
    if (!file) return;
    job.act(
      "err.readPlan",
      async () => new Uint8Array(await file.arrayBuffer()),
      (bytes) => go({ name: "loadPlan", source: { name: file.name, bytes }, label: file.name }),
    );
  };
}
