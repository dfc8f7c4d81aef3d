declare module 'dynalite' {
  import type { Server } from 'node:http';
  /** The part of dynalite's options that is used; without a path everything is in memory. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
