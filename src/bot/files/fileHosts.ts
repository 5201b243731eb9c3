/**
 * Where Teams keeps the files of a chat: the person's OneDrive, in the public cloud and the government's. The one list of hosts
 * that a file is fetched from.
 */
const SUFFIXES = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us'];

/** Whether a file may be fetched from an address: https, no port and no name of its own, on a host of Microsoft's. */
export function isFileHost({ protocol, hostname, port, username, password }: URL): boolean {
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && SUFFIXES.some((suffix) => hostname.toLowerCase().endsWith(suffix));
}
