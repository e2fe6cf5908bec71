/** Looks up what goes by a name that others chose, which may be one that every object has, such as `constructor`. */
export function lookUp<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined
}
