import type { MantineColorsTuple } from '@mantine/core'

/** The roles that Mantine's own components may be coloured with; their values stand in roles.css. */
export const roleColours = ['accent', 'ok', 'warn', 'stop', 'info'] as const
export type RoleColour = (typeof roleColours)[number]

/**
 * Mantine wants ten shades of each colour; what it paints with them is replaced by the roles (see variables.ts). The fifth of the greys is the edge
 * of fields and boxes: line-strong, 3:1 on their ground.
 */
export const shades: Readonly<Record<RoleColour | 'gray' | 'dark', MantineColorsTuple>> = {
  accent: ['#eef2fd', '#dbe4fb', '#b7c9f6', '#93b1ff', '#6c8ff0', '#4a74e4', '#3562de', '#2855cf', '#1d4bc4', '#173ea6'],
  ok: ['#edf8f0', '#dff2e4', '#b9e3c6', '#77d397', '#4fb673', '#2f9857', '#1f8446', '#1a7a3f', '#156c33', '#10572a'],
  warn: ['#fef7e8', '#fcedd0', '#f8d898', '#f2bb57', '#dd9a2b', '#bd7a12', '#a56608', '#8f5a06', '#8a5200', '#734400'],
  stop: ['#fdf1ef', '#fce4e1', '#f8c1bb', '#ff9a91', '#ec675e', '#d9443c', '#cc352e', '#c42e28', '#b3211c', '#931a16'],
  info: ['#f5f1fb', '#ede6f8', '#d9c8f0', '#ccaff8', '#a786d8', '#8d68c6', '#7b54b8', '#704aac', '#66409f', '#553488'],
  gray: ['#f8f7f5', '#f1efeb', '#e8e5df', '#dedad2', '#8c867b', '#8c867b', '#5c574e', '#4a463f', '#33302b', '#1c1a17'],
  dark: ['#f2efe9', '#d6d1c7', '#b3ada1', '#847d70', '#847d70', '#37332d', '#282520', '#1d1b18', '#131210', '#0b0a09'],
}
