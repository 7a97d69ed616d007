import '@ibm/plex-sans-jp/fonts/split/woff2/hinted/IBMPlexSansJP-Regular.css';
import '@ibm/plex-sans-jp/fonts/split/woff2/hinted/IBMPlexSansJP-Medium.css';
import '@ibm/plex-sans-jp/fonts/split/woff2/hinted/IBMPlexSansJP-SemiBold.css';

/** The families that this part brings; the files themselves are fetched character range by character range. */
export const japaneseFamily = 'IBM Plex Sans JP';
