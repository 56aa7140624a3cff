import type { Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    readonly axe?: typeof axe
  }
}

/**
 * What axe finds wrong with the page as it stands, light and dark. Dark differs from light in the values of colours alone
 * (renderer/ui/theme/roles.css): there only axe's rules on colours can find anything else (its category `cat.color`).
 */
export async function violations(page: Page): Promise<readonly string[]> {
  // Once for each load of the page.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  return page.evaluate(async (rulesOnColours) => {
    const analyse = window.axe?.run
    if (analyse === undefined) throw new Error('axe was not loaded')
    const root = document.documentElement
    const shown = root.dataset['mantineColorScheme'] ?? 'light'
    // Colours that change arrive at once.
    const still = document.createElement('style')
    still.textContent = '*, *::before, *::after { transition: none !important }'
    document.head.append(still)
    const found: string[] = []
    for (const [scheme, rules] of [
      ['light', {}],
      ['dark', { runOnly: { type: 'rule', values: rulesOnColours } }],
    ] as const) {
      root.dataset['mantineColorScheme'] = scheme
      const result = await analyse({ ...rules, resultTypes: ['violations'] })
      for (const { id, nodes } of result.violations)
        found.push(
          `${scheme}: ${id} at ${nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')} (${failureSummary})`).join(', ')}`,
        )
    }
    root.dataset['mantineColorScheme'] = shown
    still.remove()
    return found
  }, rulesOnColours)
}

const rulesOnColours = ['color-contrast', 'link-in-text-block']
