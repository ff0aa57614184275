import 'mg-widgets/mg-food-table';
