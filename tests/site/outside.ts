import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The way out of a browser, closed: whatever would leave the machine is written down and refused. */
export interface Outside {
  /** Given to a browser's context as its proxy. */
  readonly server: string;
  /** `GET http://example.com/`, `CONNECT example.com:443`, by whatever part of the browser. */
  readonly asked: string[];
  readonly close: () => void;
}

/** What Chromium itself asks its makers for, whatever the page; each by its whole name, as theirs are many. */
const ofBrowser =
  /^(?:CONNECT |\w+ https?:\/\/)(?:update|content-autofill|optimizationguide-pa)\.googleapis\.com|^CONNECT (?:accounts|android\.clients|clients2)\.google\.com:443$/;

/** Stands where the network would begin: sees workers, beacons and preconnections, which a page's routes miss. */
export async function closeOutside(): Promise<Outside> {
  const asked: string[] = [];
  const write = (request: string) => !ofBrowser.test(request) && asked.push(request);
  const server: Server = createServer(({ method, url }, response) => {
    write(`${method} ${url}`);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    write(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
