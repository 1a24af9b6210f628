export { default as AccountMenu } from './components/AccountMenu.vue'
export { accountRoutes } from './routes'
