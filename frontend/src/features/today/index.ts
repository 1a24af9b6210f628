export { targetOf } from './model'
export { todayRoutes } from './routes'
