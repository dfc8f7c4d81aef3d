/** The connections of a server: silent ones cannot shut others out, and none keeps the server from ending. */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What may be open at once; a household needs one, a proxy some. */
const mostConnections = 200;
/** How long the server waits for what has begun when it is to end, in ms. Docker waits 10 s, and the store needs some time. */
const longestEndMs = 3_500;

interface Connection {
  readonly socket: Socket;
  /** Alexa's request is being answered on it. */
  answering: boolean;
  /** A request of Alexa's was answered on it before. */
  proven: boolean;
}

export class Connections {
  /** In the order they came. By their peer, since a request names another socket than the one that came where TLS lies between. */
  private readonly open = new Map<string, Connection>();
  private readonly responses = new Set<ServerResponse>();
  private ending = false;

  constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.add(socket));
    // Before any other listener: what is answered at once has its headers by then.
    server.prependListener('request', (_, response) => {
      this.responses.add(response);
      response.once('close', () => this.responses.delete(response));
      if (this.ending) response.setHeader('connection', 'close');
    });
  }

  /** Is told that a request is Alexa's: until it is answered, its connection does not make room for another. */
  begun(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.open.get(peerOf(request.socket));
    if (!connection) return;
    connection.answering = true;
    response.once('close', () => Object.assign(connection, { answering: false, proven: true }));
  }

  /** Answers what has begun, takes nothing more, and ends every connection after 3.5 s at most. */
  async end(): Promise<void> {
    this.ending = true;
    for (const response of this.responses)
      if (!response.headersSent) response.setHeader('connection', 'close');
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeIdleConnections();
    const late = setTimeout(() => {
      for (const { socket } of this.open.values()) socket.destroy();
    }, longestEndMs);
    await closed;
    clearTimeout(late);
  }

  private add(socket: Socket): void {
    const peer = peerOf(socket);
    this.open.set(peer, { socket, answering: false, proven: false });
    socket.once('close', () => this.open.delete(peer));
    if (this.open.size > mostConnections) this.leastNeeded(socket).destroy();
  }

  /** The oldest that has not shown to be Alexa's; else the oldest that is idle; else the newest. */
  private leastNeeded(newest: Socket): Socket {
    const others = [...this.open.values()].filter(({ socket, answering }) => socket !== newest && !answering);
    return (others.find(({ proven }) => !proven) ?? others[0])?.socket ?? newest;
  }
}

function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
