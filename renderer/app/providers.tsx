import { MantineProvider, mergeThemeOverrides, type MantineThemeOverride } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useStation } from '../api/station.ts'
import { texts } from '../text/text.ts'
import { theme } from '../ui/theme/theme.ts'
import { cssVariablesResolver } from '../ui/theme/variables.ts'
import { ColourScheme } from './colour-scheme.tsx'

/** Addresses stand after the #: the page is one file. */
const hashRouting = { hook: useHashLocation }

/** The words that Mantine's own buttons need; the catalogue is there before the first screen. */
function themeWithWords(): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': texts.t('ui.close') }
  return mergeThemeOverrides(theme, {
    components: { Modal: { defaultProps: { closeButtonProps } }, Drawer: { defaultProps: { closeButtonProps } } },
  })
}

export function Providers({ views, children }: { readonly views: QueryClient; readonly children: ReactNode }) {
  const [wholeTheme] = useState(themeWithWords)
  const scheme = useStation()?.colourScheme ?? 'auto'
  return (
    <QueryClientProvider client={views}>
      <I18nextProvider i18n={texts}>
        <MantineProvider theme={wholeTheme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <ColourScheme wanted={scheme} />
          <Router {...hashRouting}>{children}</Router>
        </MantineProvider>
      </I18nextProvider>
    </QueryClientProvider>
  )
}
