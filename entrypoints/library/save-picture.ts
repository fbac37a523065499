/** A picture as a file: as it is (SVG), or in dots at twice its size (PNG). */
import { download } from './download.ts';

export interface Picture {
  svg: SVGElement;
  width: number;
  height: number;
}

/** For screens and print alike. */
const scale = 2;

/** Hands the picture to the browser. Rejects where the browser cannot draw it. */
export async function saveSvg({ svg, width, height }: Picture, type: 'svg' | 'png', name: string): Promise<void> {
  const text = new XMLSerializer().serializeToString(svg);
  if (type === 'svg') {
    download([text], 'image/svg+xml', name);
    return;
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  download([await canvas.convertToBlob({ type: 'image/png' })], 'image/png', name);
}
