/** The files beside a story's page that its editions make: what the player loads, the map, the other chair. */
import { getFilePaths, sendFile } from '../../../../toolchain/editions/files.ts';

export const getStaticPaths = () => getFilePaths('.json');
export const GET = sendFile;
