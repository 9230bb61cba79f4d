/** Whether a host, with or without a port, names the machine itself. */
export function isLocalHost(host: string): boolean {
  const lower = host.toLowerCase();
  const name = lower.startsWith('[') ? lower.replace(/^\[(.*)\](:\d+)?$/, '$1') : lower.replace(/^([^:]+):\d+$/, '$1');
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}
