import { box, type Drawing, oval, path, stroke } from './picture.ts'

export const notebook: Drawing = ({ fill, shade }) =>
  box(26, 12, 52, 72, '#fff', 2) +
  box(20, 12, 54, 72, fill, 4) +
  box(20, 12, 10, 72, shade, 3) +
  box(40, 26, 24, 14, '#fff', 2) +
  path('M60 84v-8h6v14l-3-3-3 3z', shade)

export const card: Drawing = ({ fill, shade }) =>
  path('M12 26h62v52H12z', shade) + path('M20 16h64v54H20z', fill) + path('M52 60q-22-14-14-26 8-6 14 4 6-10 14-4 8 12-14 26z', shade)

export const posterTube: Drawing = ({ fill, shade }) =>
  path('M10 68 66 12l18 18-56 56z', fill) +
  path('M28 86 84 30l-6-6-56 56z', shade) +
  path('M66 12q10-6 16 2t2 16z', '#fff') +
  path('M34 44 52 62l8-8-18-18z', shade)

export const tape: Drawing = ({ fill, shade }) =>
  oval(46, 46, 34, 34, fill) + oval(46, 46, 20, 20, shade) + oval(46, 46, 16, 16, '#eef1f4') + path('M46 80h40l-4-6 4-6H62z', fill)

export const inkBottle: Drawing = ({ fill, shade }) =>
  box(36, 12, 24, 16, '#39424c', 3) +
  path('M30 28h36l14 14v34q0 8-8 8H24q-8 0-8-8V42z', '#dfeaf2') +
  path('M16 50h64v26q0 8-8 8H24q-8 0-8-8z', fill) +
  box(30, 56, 36, 16, '#fff', 2) +
  stroke('M38 64h20', shade)

export const pencils: Drawing = ({ fill, shade }) =>
  path('M22 84V30l7-18 7 18v54z', fill) +
  path('M41 84V30l7-18 7 18v54z', shade) +
  path('M60 84V30l7-18 7 18v54z', fill) +
  path('M22 30h14l-7-18zM41 30h14l-7-18zM60 30h14l-7-18z', '#f3ddb8') +
  box(16, 58, 64, 18, '#fff', 2)

export const giftWrap: Drawing = ({ fill, shade }) =>
  path('M14 70 64 14q8-8 16 0t0 16L32 86z', fill) + oval(23, 78, 12, 9, shade) + stroke('M34 62 50 74M46 48l16 14M58 34l16 12', shade)

export const puzzle: Drawing = ({ fill, shade }) =>
  box(12, 20, 72, 60, shade, 3) + box(12, 14, 72, 56, fill, 3) + path('M34 30h12q-4-10 4-10t4 10h12v12q10-4 10 4t-10 4v12H34z', shade)
