export { matchingRoutes } from './routes'
