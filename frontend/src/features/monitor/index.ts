export { monitorRoutes } from './routes'
