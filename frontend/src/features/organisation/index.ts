export { default as OrganisationName } from './components/OrganisationName.vue'
export { default as SideMark } from './components/SideMark.vue'
export { lookOf, type Look } from './model'
