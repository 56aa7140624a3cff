import type { Page } from '@playwright/test'

/**
 * Texts that the window cuts off: longer than their own box, or than one around it that hides what does not fit. What scrolls is
 * not cut, nor what is there for screen readers only; names and codes of the shop may end in an ellipsis with the whole in a title.
 */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (text === '' || element === null || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue
      if (element.closest('[translate="no"], [aria-hidden="true"], script, style') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) continue
      // A line is told as high as its font may reach; letters with and without tails stay well within it.
      const slack = Number.parseFloat(getComputedStyle(element).fontSize) * 0.3
      let isFree = false
      for (let around: Element | null = element; around !== null && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around)
        const edge = around.getBoundingClientRect()
        const scrolls = [style.overflowX, style.overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll')
        // Only for screen readers, in a box that scrolls, or said whole by its title.
        isFree = edge.width <= 1 || edge.height <= 1 || style.clipPath !== 'none' || scrolls || around.getAttribute('title') === text
        if (isFree) break
        const isOut =
          box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + slack || box.top < edge.top - slack
        const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip'
        if (cuts && isOut) {
          found.push(`“${text}” in ${around.className || around.tagName}`)
          isFree = true
          break
        }
      }
      if (!isFree && (box.right > innerWidth + 1 || box.bottom > innerHeight + slack)) found.push(`“${text}” leaves the window`)
    }
    return [...new Set(found)]
  })
}
