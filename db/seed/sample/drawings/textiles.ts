import { box, type Drawing, oval, path, stroke } from './picture.ts'

export const shirt: Drawing = ({ fill, shade }) =>
  path('M34 14 10 26l8 20 10-4v42h40V42l10 4 8-20-24-12q-14 12-28 0z', fill) + path('M58 84h10V42l10 4 8-20-12-6q-8 20-16 22z', shade)

export const socks: Drawing = ({ fill, shade }) =>
  path('M44 12h24v40q0 6-6 10L40 80q-10 8-18 0t2-16l20-16z', fill) +
  box(44, 12, 24, 12, shade) +
  path('M22 80q-6-8 2-16l8 8q4 6-2 12-4 0-8-4z', shade)

export const scarf: Drawing = ({ fill, shade }) =>
  path('M26 12q22 14 44 0l4 16q-26 16-52 0z', fill) +
  path('M52 32h20v46H52z', fill) +
  path('M30 30h20l-6 40H24z', shade) +
  stroke('M54 78v8M60 78v8M66 78v8M70 78v8M28 70v8M34 70v8M40 70v8')

export const beanie: Drawing = ({ fill, shade }) =>
  oval(48, 16, 9, 8, shade) +
  path('M18 66q0-44 30-44t30 44z', fill) +
  stroke('M36 62q0-26 6-38M60 62q0-26-6-38', shade) +
  box(14, 62, 68, 18, shade, 6)

export const tote: Drawing = ({ fill, shade }) =>
  stroke('M32 38V22q0-12 16-12t16 12v16') + path('M20 36h56l6 50H14z', fill) + path('M64 36h12l6 50H66z', shade)

export const apron: Drawing = ({ fill, shade }) =>
  stroke('M36 22q12-20 24 0M22 46 8 54M74 46l14 8') + path('M36 20h24l4 24 12 4v38H20V48l12-4z', fill) + box(34, 58, 28, 16, shade, 2)

export const towel: Drawing = ({ fill, shade }) =>
  box(22, 14, 52, 70, fill, 2) + box(22, 24, 52, 6, shade) + box(22, 68, 52, 6, shade) + stroke('M48 14q-8-8 0-10 8 2 0 10')

export const cushion: Drawing = ({ fill, shade }) =>
  path('M14 16q34 8 68 0-8 32 0 66-34-8-68 0 8-34 0-66z', fill) +
  stroke('M28 30q20 4 40 0M28 68q20-4 40 0M28 30q4 20 0 38M68 30q-4 20 0 38', shade)

export const blanket: Drawing = ({ fill, shade }) =>
  path('M14 34q0-10 10-10h56q-8 4-8 12v42H22q-8 0-8-8z', fill) +
  path('M72 36q0-12 8-12t6 12v40q0 6-7 6t-7-6z', shade) +
  stroke('M14 46h58M14 58h58', shade) +
  stroke('M22 78v8M34 78v8M46 78v8M58 78v8')
