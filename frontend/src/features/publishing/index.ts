export { default as OwnerActions } from './components/OwnerActions.vue'
export { publishingRoutes } from './routes'
