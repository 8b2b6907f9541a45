/**
 * Namespaces in scope. Ours and not the parser's, which refuses a prefix that nothing declares: real files with
 * such prefixes exist, and only the prefix's own elements are then unknown.
 */
export class NamespaceScope {
  private current: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  /** The outer scope for each open element that declares something, undefined for the others. */
  private readonly outer: (ReadonlyMap<string, string> | undefined)[] = [];

  /** Enters an element and resolves its name. */
  enter(name: string, attributes: Readonly<Record<string, string>>): { local: string; uri: string } {
    const declared = declarations(attributes);
    this.outer.push(declared.length > 0 ? this.current : undefined);
    if (declared.length > 0) this.current = new Map([...this.current, ...declared]);
    const colon = name.indexOf(':');
    return {
      local: name.slice(colon + 1),
      uri: this.current.get(colon < 0 ? '' : name.slice(0, colon)) ?? '',
    };
  }

  leave(): void {
    this.current = this.outer.pop() ?? this.current;
  }
}

function declarations(attributes: Readonly<Record<string, string>>): [prefix: string, uri: string][] {
  const found: [string, string][] = [];
  for (const name in attributes) {
    if (name === 'xmlns') found.push(['', attributes[name]!]);
    else if (name.startsWith('xmlns:')) found.push([name.slice(6), attributes[name]!]);
  }
  return found;
}
