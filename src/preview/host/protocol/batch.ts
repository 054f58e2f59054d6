import { requireMember } from "./apiSets";
import { resolveArguments } from "./arguments";
import { actionType, pathType, type Action, type ObjectPath, type RequestBody } from "./messages";
import { refuse } from "./officeError";
import { memberName, OfficeObject, unknownMember, type OfficeClass } from "./officeObject";
import { answerQuery, type Settle } from "./query";
import type { References } from "./references";

/** What a batch is run against. */
export interface BatchWorld {
  root: OfficeObject;
  references: References;
  settle: Settle;
  /** The newest ExcelApi set there is, "1.14". */
  excelApi: string;
  /** Carries out deferred sets; called before anything that may see them. */
  flush(): void;
}

const anyService: OfficeClass<null> = { name: "Service" };
/** Methods that only point at something, whatever it looks like now. */
const plainGetter = /^get(?!\w*UsedRange)/i;
const eventRegistration = /^_(Un)?[Rr]egister\w*$/;

/** One request being run: paths are resolved when first touched and kept, so that a creating call runs once. */
export class Batch {
  private readonly resolved = new Map<number, Promise<OfficeObject | null>>();
  private readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly world: BatchWorld,
  ) {}

  get traceIds(): number[] {
    return this.traces;
  }

  /** "Worksheet.getRange": where an action happens, for error reports. */
  async locationOf(action: Action): Promise<string> {
    const object = await this.resolve(action.ObjectPathId).catch(() => null);
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name !== "" ? action.Name : (path?.Name ?? "");
    const owner =
      object ??
      (path?.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId).catch(() => null) : null);
    const spelt = name.charAt(0).toLowerCase() + name.slice(1);
    return owner ? `${owner.type.name}.${spelt}` : spelt;
  }

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === actionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    if (action.ActionType === actionType.query || action.ActionType === actionType.method) this.world.flush();
    switch (action.ActionType) {
      case actionType.instantiate:
        return (
          object && { ...object.type.identity?.(object.self), ...this.world.references.identity(object) }
        );
      case actionType.query: {
        if (!object) return null;
        const bag = await answerQuery(object, action.QueryInfo ?? {}, this.world);
        return { ...bag, ...this.world.references.identity(object) };
      }
      case actionType.method:
        return this.call(object, action);
      case actionType.setProperty:
        await this.setProperty(object, action);
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        return refuse("ApiNotFound", `Action type ${action.ActionType} is not available in this host.`);
    }
  }

  private resolve(pathId: number): Promise<OfficeObject | null> {
    let object = this.resolved.get(pathId);
    if (!object) {
      object = this.resolvePath(pathId);
      this.resolved.set(pathId, object);
    }
    return object;
  }

  private async resolvePath(pathId: number): Promise<OfficeObject | null> {
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) return refuse("InvalidReference", `Unknown object path ${pathId}.`);
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.world.root;
      case pathType.service:
        return new OfficeObject(anyService as OfficeClass<unknown>, null);
      case pathType.reference:
        return this.world.references.find(path.Name);
      case pathType.nothing:
        return null;
      default:
        return this.resolveChild(path);
    }
  }

  private async resolveChild(path: ObjectPath): Promise<OfficeObject | null> {
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const { type, self } = parent;
    if (path.ObjectPathType === pathType.property) {
      requireMember(type.name, path.Name, this.world.excelApi);
      const name = memberName(type.objects, path.Name) ?? unknownMember(type, path.Name);
      return type.objects?.[name]?.(self) ?? null;
    }
    const args = await resolveArguments(path.ArgumentInfo, (id) => this.resolve(id));
    if (path.ObjectPathType === pathType.indexer) {
      return type.item ? type.item(self, args[0]) : unknownMember(type, "getItem");
    }
    const result = await this.invoke(parent, path.Name, args);
    return result instanceof OfficeObject ? result : null;
  }

  private async call(object: OfficeObject | null, action: Action): Promise<unknown> {
    const { Name: name } = action;
    if (name === "_KeepReference") {
      if (object) this.world.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference" || name === "_RemoveAllReferences") {
      this.world.references.release(action.ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    if (!object) return refuse("InvalidOperation", `${name} was called on a null object.`);
    if (eventRegistration.test(name) || object.self === null) return null;
    const args = await resolveArguments(action.ArgumentInfo, (id) => this.resolve(id));
    const result = await this.invoke(object, name, args);
    return result instanceof OfficeObject ? null : (result ?? null);
  }

  private async invoke(object: OfficeObject, name: string, args: unknown[]): Promise<unknown> {
    const { type, self } = object;
    requireMember(type.name, name, this.world.excelApi);
    if (type.item && name.toLowerCase() === "getitem") return type.item(self, args[0]);
    const member = memberName(type.methods, name) ?? unknownMember(type, name);
    if (!plainGetter.test(name)) this.world.flush();
    if (/usedrange/i.test(name)) await this.world.settle();
    return type.methods?.[member]?.(self, args);
  }

  private async setProperty(object: OfficeObject | null, action: Action): Promise<void> {
    if (!object) refuse("InvalidOperation", `${action.Name} was set on a null object.`);
    const { type, self } = object;
    requireMember(type.name, action.Name, this.world.excelApi);
    const name = memberName(type.properties, action.Name);
    const property = name === undefined ? undefined : type.properties?.[name];
    const set = property?.set;
    if (!set) unknownMember(type, action.Name);
    if (!property.deferred) this.world.flush();
    const [value] = await resolveArguments(action.ArgumentInfo, (id) => this.resolve(id));
    await set(self, value);
  }
}
