import type { CSSVariablesResolver } from '@mantine/core'
import { roleColours, type RoleColour } from './palette.ts'

function roleVariables(role: RoleColour): Record<string, string> {
  return {
    [`--mantine-color-${role}-text`]: `var(--${role})`,
    [`--mantine-color-${role}-filled`]: `var(--${role}-fill)`,
    [`--mantine-color-${role}-filled-hover`]: `var(--${role}-fill-hover)`,
    [`--mantine-color-${role}-light`]: `var(--${role}-soft)`,
    [`--mantine-color-${role}-light-hover`]: `var(--${role}-soft)`,
    [`--mantine-color-${role}-light-color`]: `var(--${role})`,
    [`--mantine-color-${role}-outline`]: `var(--${role})`,
    [`--mantine-color-${role}-outline-hover`]: `var(--${role}-soft)`,
  }
}

/** What Mantine paints with, said in our roles: the same in every scheme, because the roles themselves change. */
const painted: Record<string, string> = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-success': 'var(--ok)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--menu-item-hover': 'var(--hover)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-color-disabled-border': 'var(--line)',
  ...Object.fromEntries(roleColours.flatMap((role) => Object.entries(roleVariables(role)))),
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: painted, dark: painted })
