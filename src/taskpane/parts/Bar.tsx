import { ProgressBar } from "@fluentui/react-components";

/** A bar of done over total; nothing to do counts as full. */
export function Bar({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <ProgressBar aria-label={label} thickness="large" value={total > 0 ? Math.min(done / total, 1) : 1} />
  );
}
