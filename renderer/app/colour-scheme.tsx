import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'

/** Follows the station's setting; kept by the shell, and by the page only so that the next start does not flash. */
export function ColourScheme({ wanted }: { readonly wanted: MantineColorScheme }) {
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(wanted), [wanted, setColorScheme])
  return null
}
