/** A colour in OKLab (Ottosson 2020): lightness 0 to 1, and two axes on which distances are as the eye sees them. */
export type Lab = readonly [l: number, a: number, b: number];

type Rgb = readonly [r: number, g: number, b: number];

/** How the colour-blind see: protanopia, deuteranopia, tritanopia, on linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const visions: readonly (readonly number[])[] = [
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
];

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** The linear light of #rrggbb. */
function lightOf(hex: string): Rgb {
  const channel = (at: number): number => linear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function labOfLight([r, g, b]: Rgb): Lab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export const labOf = (hex: string): Lab => labOfLight(lightOf(hex));

/** The nearest colour that a screen can show. */
export function hexOf([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${rgb.map((value) => Math.round(255 * Math.min(Math.max(gamma(Math.max(value, 0)), 0), 1)).toString(16).padStart(2, "0")).join("")}`;
}

/** How different two colours are to the eyes that tell them apart least: those of anyone, colour-blind or not. */
export function differenceOf(one: string, other: string): number {
  const [light, otherLight] = [lightOf(one), lightOf(other)];
  const seen = visions.map((vision) => distance(labOfLight(through(vision, light)), labOfLight(through(vision, otherLight))));
  return Math.min(distance(labOfLight(light), labOfLight(otherLight)), ...seen);
}

/** The contrast of two colours by WCAG 2.2: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = lightOf(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour made darker or lighter until words in it can be read on a ground, at 4.5 to 1. */
export function readableOn(ground: string, hex: string): string {
  const [lightness, a, b] = labOf(hex);
  const isLight = labOf(ground)[0] > 0.5;
  for (let step = 0; step <= 40; step++) {
    const shade = hexOf([isLight ? Math.max(0, lightness - step * 0.02) : Math.min(1, lightness + step * 0.02), a, b]);
    if (contrastOf(shade, ground) >= 4.5) return shade;
  }
  return isLight ? "#000000" : "#ffffff";
}

function through(matrix: readonly number[], [r, g, b]: Rgb): Rgb {
  const row = (at: number): number => Math.min(Math.max(matrix[at]! * r + matrix[at + 1]! * g + matrix[at + 2]! * b, 0), 1);
  return [row(0), row(3), row(6)];
}

const distance = (one: Lab, other: Lab): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
