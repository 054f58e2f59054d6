import { createRoot } from "react-dom/client";
import { createApp } from "../app/createApp";
import { Pane } from "./Pane";
import { screenAsked } from "./state/screenAsked";

void Office.onReady().then(() => {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Pane app={createApp()} open={screenAsked(location.search)} />);
});
