import { MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
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

export function Providers({ views, children }: { readonly views: QueryClient; readonly children: ReactNode }) {
  const scheme = useStation()?.colourScheme ?? 'auto'
  return (
    <QueryClientProvider client={views}>
      <I18nextProvider i18n={texts}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
          <ColourScheme wanted={scheme} />
          <Router {...hashRouting}>{children}</Router>
        </MantineProvider>
      </I18nextProvider>
    </QueryClientProvider>
  )
}
