/** The lines that a web server is told for the course, each in the file in which they were tried. Node only. */
import { readFileSync } from 'node:fs';

/** A server → its file. The one of the hosts that look for it themselves ships as it is. */
export const SERVERS = {
	nginx: 'src/content/deploy/nginx.conf',
	apache: 'src/content/deploy/apache.conf',
	hosts: 'public/_headers',
} as const;

/** Whom there are lines for. */
export type Server = keyof typeof SERVERS;

/** The lines of one. */
export const serverLines = (server: Server): string => readFileSync(SERVERS[server], 'utf8').trim();
