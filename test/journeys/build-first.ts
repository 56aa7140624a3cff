export { freshBuild as default } from '../../scripts/fresh-build.mjs'
