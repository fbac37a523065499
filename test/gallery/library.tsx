/** The library page's gallery. The stand-in for the extension API comes first: whatever asks for it is loaded after it. */
import './extension.ts';

await import('./library-page.tsx');
