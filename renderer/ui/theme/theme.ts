import { createTheme } from '@mantine/core'
import { shades } from './palette.ts'

const sans = "'Inter Variable', 'Packbench Korean', 'Packbench Kana', 'Packbench Han', system-ui, sans-serif"

export const theme = createTheme({
  colors: shades,
  primaryColor: 'accent',
  primaryShade: 8,
  white: '#ffffff',
  black: '#1c1a17',
  fontFamily: sans,
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  headings: {
    fontFamily: sans,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm', hideControls: true } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', allowDeselect: false } },
    Textarea: { defaultProps: { size: 'sm' } },
    Modal: {
      // Room for the ring around a focused field at the top.
      styles: { body: { paddingTop: '4px' }, title: { fontSize: 'var(--dialog-title)', lineHeight: 1.4, fontWeight: 650 } },
      defaultProps: { centered: true, transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.4 } },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
  },
})
