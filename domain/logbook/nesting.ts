import type { Written } from './written';

type Tree = { [name: string]: string | Tree };

/** Fields as an object nested by their names, as the form of a record reads them. */
export function nest(written: Written): Tree {
  const root: Tree = {};
  for (const [field, text] of Object.entries(written)) {
    const steps = field.split('.');
    const last = steps.pop() ?? '';
    let at = root;
    for (const step of steps) {
      const next = Object.hasOwn(at, step) ? at[step] : undefined;
      const own: Tree = typeof next === 'object' ? next : {};
      at[step] = own;
      at = own;
    }
    at[last] = text;
  }
  return root;
}

/** A nested form as fields by name; what is not given is left out. */
export function flatten(form: object, above = ''): Written {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]): [string, string][] => {
      if (typeof value === 'string') return [[above + name, value]];
      return typeof value === 'object' && value !== null ? Object.entries(flatten(value, `${above}${name}.`)) : [];
    }),
  );
}
