/** Three Latin letters in a row that the pseudo-locale would have changed. */
const latin = /[A-Za-z]{3,}/
/** The product's own name, and what stands in the keys of a keyboard. */
const names = /\b(Packbench|Esc|PageDown|PageUp|Home|End|Del|Ctrl|Alt|Tab|Enter)\b/g

function said(element: Element): readonly string[] {
  return ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? [])
}

function isData(element: Element | null): boolean {
  return element?.closest('[translate="no"], style, script') !== null
}

function withoutTranslated(text: string): string {
  return text.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, '').replace(names, '')
}

/** Texts and labels on the page that did not come through the catalogue. Names and codes are marked as not for translation. */
export function untranslated(root: ParentNode): readonly string[] {
  const texts: string[] = []
  for (const element of root.querySelectorAll('*')) {
    if (isData(element)) continue
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
    texts.push(...said(element))
  }
  return [...new Set(texts.map((text) => withoutTranslated(text).trim()).filter((text) => latin.test(text)))]
}
