/** What jsdom lacks of a browser window: sizes, media queries, observers, one clock. Chromium has all of them. */
const height = 800
const width = 1280

class Unobserved {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function completeBrowser(): void {
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
    }),
  })
  Object.defineProperty(window, 'ResizeObserver', { configurable: true, value: Unobserved })
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => height })
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => width })
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => height })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width })
  Object.defineProperty(HTMLElement.prototype, 'scrollTo', { configurable: true, value: () => {} })
  Object.defineProperty(HTMLElement.prototype, 'scrollIntoView', { configurable: true, value: () => {} })
  // jsdom counts the time of events from 1970, Chromium as performance.now() does.
  Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => performance.now() })
  Object.defineProperty(URL, 'createObjectURL', { configurable: true, value: () => 'data:,' })
}
