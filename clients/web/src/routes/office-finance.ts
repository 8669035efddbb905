import type { RouteObject } from 'react-router';
export const officeFinanceRoutes: RouteObject[] = [];
