/** The pictures beside a story's page that its editions make. */
import { getFilePaths, sendFile } from '../../../../toolchain/editions/files.ts';

export const getStaticPaths = () => getFilePaths('.png');
export const GET = sendFile;
