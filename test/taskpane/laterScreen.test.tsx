import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { describe, expect, it } from "vitest";
import { laterScreen } from "../../src/taskpane/frame/laterScreen";
import { AppProvider } from "../../src/taskpane/state/app";
import { BookProvider } from "../../src/taskpane/state/book";
import { NavigationProvider } from "../../src/taskpane/state/navigation";
import { WordsProvider } from "../../src/taskpane/state/words";
import { fakeApp } from "./fakeApp";
import { all, press, render, settle, text } from "./page";

function Arrived({ name }: { name: string }) {
  return <p>Đã tới: {name}</p>;
}

/** A screen whose code is asked for from `fetchScreen`, inside what every screen stands in. */
function inPane(Screen: ComponentType<{ name: string }>) {
  return (
    <FluentProvider theme={webLightTheme}>
      <WordsProvider>
        <AppProvider app={fakeApp({ kind: "empty" }).app}>
          <BookProvider>
            <NavigationProvider>
              <Screen name="Kế hoạch" />
            </NavigationProvider>
          </BookProvider>
        </AppProvider>
      </WordsProvider>
    </FluentProvider>
  );
}

describe("a screen whose code is a file of its own", () => {
  it("says that it is being loaded, then is there", async () => {
    let arrive: (screen: typeof Arrived) => void = () => undefined;
    const { Screen } = laterScreen(() => new Promise<typeof Arrived>((resolve) => (arrive = resolve)));
    await render(inPane(Screen));
    expect(text()).toContain("Đang tải");
    arrive(Arrived);
    await settle();
    expect(text()).toContain("Đã tới: Kế hoạch");
  });

  it("is there at once when its code was loaded before", async () => {
    let asked = 0;
    const { Screen, load } = laterScreen(() => {
      asked += 1;
      return Promise.resolve(Arrived);
    });
    await load();
    await load();
    await render(inPane(Screen));
    expect(text()).toContain("Đã tới: Kế hoạch");
    expect(asked).toBe(1);
  });

  it("without a network says what to do, and asks anew when told to try again", async () => {
    let isOnline = false;
    const { Screen } = laterScreen(() =>
      isOnline ? Promise.resolve(Arrived) : Promise.reject(new Error("Loading chunk 7 failed.")),
    );
    await render(inPane(Screen));
    expect(
      all("[role=alert]")
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain("Chưa mở được phần này của bảng công việc");
    expect(text()).toContain("Kiểm tra kết nối mạng");
    expect(text()).toContain("notLoaded");
    expect(text()).not.toContain("chunk");
    isOnline = true;
    await press("Thử lại");
    expect(text()).toContain("Đã tới: Kế hoạch");
  });
});
