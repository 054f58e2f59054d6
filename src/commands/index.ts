import type { Completable } from "./command";
import { functions } from "./functions";

void Office.onReady().then(() => {
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Completable) => void run(event));
  }
});
