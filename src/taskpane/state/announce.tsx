import { createContext, useContext, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The pane's one status region: what long jobs say to screen readers. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState("");
  const styles = useStyles();
  return (
    <AnnounceContext value={setText}>
      {children}
      <div role="status" className={styles.unseen}>
        {text}
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
